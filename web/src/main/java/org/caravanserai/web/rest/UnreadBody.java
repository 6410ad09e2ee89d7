package org.caravanserai.web.rest;

import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Objects;
import org.caravanserai.platform.forms.Reader;

/**
 * A body that the call reads itself, once it has found out that what the address names is the caller's: nobody else learns what is wrong
 * with its fields.
 *
 * @param <T> what is read
 */
public final class UnreadBody<T extends Record> {

    private final JsonValue json;
    private final Class<T> type;

    private UnreadBody(JsonValue json, Class<T> type) {
        this.json = json;
        this.type = type;
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid each fault with its field
     */
    public T read() {
        return Reader.json(json, type);
    }

    /** Takes any JSON. */
    @Provider
    @Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
    public static class Taking implements MessageBodyReader<UnreadBody<?>> {

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return type == UnreadBody.class;
        }

        /**
         * @throws BadBody when it is not JSON
         */
        @Override
        public UnreadBody<?> readFrom(
                Class<UnreadBody<?>> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            var json = WholeJson.read(body.readAllBytes());
            var of = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            return new UnreadBody<>(
                    Objects.requireNonNullElse(json, JsonValue.EMPTY_JSON_OBJECT), of.asSubclass(Record.class));
        }
    }
}

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
import java.lang.reflect.Type;
import org.caravanserai.platform.forms.Reader;
import org.jspecify.annotations.Nullable;

/** Reads the JSON bodies of the API: completely and checked before objects are created, with each fault at its field. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
public class JsonBodyReader implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    /**
     * @return null for an empty body
     * @throws BadBody when it is not JSON
     * @throws org.caravanserai.domain.shared.Invalid when a field has a value of another type
     */
    @Override
    public @Nullable Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var json = WholeJson.read(body.readAllBytes());
        return json == null || json == JsonValue.NULL ? null : Reader.json(json, type);
    }
}

package org.caravanserai.web.rest;

import jakarta.json.JsonValue;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.caravanserai.platform.forms.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a call without a body, or with {@code null}, as an empty object: refused where the record that it reads has required
 * components, else an empty record.
 */
@Provider
public class RequiredBody implements ReaderInterceptor {

    /**
     * @throws org.caravanserai.domain.shared.Invalid with the required components
     */
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var read = context.proceed();
        var type = context.getType();
        return read == null && type.isRecord()
                ? Reader.json(JsonValue.EMPTY_JSON_OBJECT, type.asSubclass(Record.class))
                : read;
    }
}

package org.caravanserai.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A response that remembers what a test asks about. */
class Response {

    final Map<String, String> headers = new LinkedHashMap<>();

    @Nullable
    String contentType;

    private int status = HttpServletResponse.SC_OK;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new ServletOutputStream() {
        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    };

    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    HttpServletResponse fake() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Response.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, called, arguments) -> answer(called.getName(), arguments));
    }

    private @Nullable Object answer(String called, Object[] arguments) {
        switch (called) {
            case "setStatus" -> status = (int) arguments[0];
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> contentType = (String) arguments[0];
            case "setContentLength", "flushBuffer" -> {}
            default -> {
                return switch (called) {
                    case "getStatus" -> status;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "containsHeader" -> headers.containsKey((String) arguments[0]);
                    case "getHeaderNames" -> headers.keySet();
                    case "getContentType" -> contentType;
                    case "getCharacterEncoding" -> StandardCharsets.UTF_8.name();
                    case "getOutputStream" -> stream;
                    default -> throw new UnsupportedOperationException(called);
                };
            }
        }
        return null;
    }
}

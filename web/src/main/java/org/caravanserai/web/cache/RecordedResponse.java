package org.caravanserai.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends an answer and records it when it may be cached. */
class RecordedResponse extends HttpServletResponseWrapper {

    private static final Set<String> MADE_ANEW =
            Set.of("date", "content-length", "content-type", "set-cookie", "server");

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;

    RecordedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Tee(super.getOutputStream(), body);
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer =
                    new PrintWriter(new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        super.flushBuffer();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        body.reset();
    }

    @Override
    public void reset() {
        super.reset();
        body.reset();
    }

    /** The recorded answer, if it is complete and successful, and sets no cookie. */
    Optional<StoredResponse> answer() {
        if (writer != null) {
            writer.flush();
        }
        if (getStatus() != SC_OK || containsHeader("Set-Cookie") || getContentType() == null || body.size() == 0) {
            return Optional.empty();
        }
        var headers = new LinkedHashMap<String, String>();
        for (var name : getHeaderNames()) {
            if (!MADE_ANEW.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, getHeader(name));
            }
        }
        return Optional.of(StoredResponse.of(getContentType(), headers, body.toByteArray()));
    }

    private static final class Tee extends ServletOutputStream {

        private final ServletOutputStream out;
        private final ByteArrayOutputStream copy;

        Tee(ServletOutputStream out, ByteArrayOutputStream copy) {
            this.out = out;
            this.copy = copy;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            copy.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            copy.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}

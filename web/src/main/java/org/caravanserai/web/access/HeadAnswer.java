package org.caravanserai.web.access;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Answers HEAD as GET would be answered, with the length of a body that is counted and not sent. */
class HeadAnswer extends HttpServletResponseWrapper {

    private final Counter counter = new Counter();
    private @Nullable PrintWriter writer;

    HeadAnswer(HttpServletResponse response) {
        super(response);
    }

    /** The same request, asked with GET. */
    static HttpServletRequest asGet(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    /** When all is written that GET would send. */
    void end() {
        if (writer != null) {
            writer.flush();
        }
        if (!isCommitted() && counter.bytes > 0) {
            super.setContentLengthLong(counter.bytes);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return counter;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(counter, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    /** Output is held back until its length is known. */
    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
    }

    private static final class Counter extends ServletOutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] written, int offset, int length) {
            bytes += length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("nothing is sent");
        }
    }
}

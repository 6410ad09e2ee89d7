package org.caravanserai.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Ends a body where its length says. The server takes the body of a client that offers to upgrade the connection, as
 * Java's own does, for endless: whoever read it to its end would wait until the time is out.
 */
@Provider
@PreMatching
@Priority(0)
public class BodyEnd implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        var length = length(context.getHeaderString(HttpHeaders.CONTENT_LENGTH));
        if (length >= 0 && context.getHeaderString("Upgrade") != null) {
            context.setEntityStream(new Ending(context.getEntityStream(), length));
        }
    }

    private static long length(@Nullable String header) {
        return header == null || !header.matches("\\d{1,18}") ? -1 : Long.parseLong(header);
    }

    private static final class Ending extends FilterInputStream {

        private long left;

        Ending(InputStream body, long length) {
            super(body);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = super.read();
            left -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 && length > 0) {
                return -1;
            }
            int read = super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public long skip(long count) throws IOException {
            var skipped = super.skip(Math.min(count, left));
            left -= skipped;
            return skipped;
        }
    }
}

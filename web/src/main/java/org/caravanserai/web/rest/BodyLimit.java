package org.caravanserai.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** How large a body may be. Imports, which read theirs as a stream, know themselves what is too much. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BodyLimit implements ContainerRequestFilter {

    /** An event with its texts at their longest, in all languages of the interface. */
    static final int MOST_BYTES = 4 << 20;

    private static final long MOST_READ_AWAY = 64L << 20;

    @Context
    private ResourceInfo resource;

    @SuppressWarnings("NullAway.Init")
    public BodyLimit() {}

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (readsAStream()) {
            return;
        }
        if (context.getLength() > MOST_BYTES) {
            throw tooLarge(context.getEntityStream());
        }
        context.setEntityStream(new Limited(context.getEntityStream()));
    }

    private boolean readsAStream() {
        var method = resource.getResourceMethod();
        return method != null && Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
    }

    /** Who is still sending does not listen yet, so the rest is read away, as far as that makes sense. */
    private static BadBody tooLarge(InputStream rest) throws IOException {
        var nowhere = new byte[1 << 16];
        int read = 0;
        for (long away = 0; read >= 0 && away < MOST_READ_AWAY; away += read) {
            read = rest.read(nowhere);
        }
        return new BadBody(413, "body-too-large", MOST_BYTES >> 20);
    }

    private static final class Limited extends FilterInputStream {

        private int left = MOST_BYTES;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw tooLarge(in);
            }
        }
    }
}

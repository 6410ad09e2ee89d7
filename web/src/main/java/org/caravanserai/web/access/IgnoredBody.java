package org.caravanserai.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The body of a request that was answered without it. Over HTTP/1.1 the server passes over what is left by itself; of a
 * connection that speaks HTTP/2, or is about to, it would lose the thread and end it before the answer is heard.
 */
final class IgnoredBody {

    private static final Logger LOG = Logger.getLogger(IgnoredBody.class.getName());

    /** A little more than the largest schedule. Nothing of it is kept. */
    private static final long MOST_BYTES = 20L << 20;

    private static final int AT_ONCE = 1 << 14;

    private IgnoredBody() {}

    static void passOver(HttpServletRequest request) {
        if (!request.getProtocol().startsWith("HTTP/2") && request.getHeader("Upgrade") == null) {
            return;
        }
        try {
            var body = request.getInputStream();
            var nowhere = new byte[AT_ONCE];
            int read = 0;
            for (long passed = 0; read >= 0 && passed < MOST_BYTES; passed += read) {
                read = body.read(nowhere);
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.log(Level.FINE, "the sender of a body that nobody reads has gone", gone);
        }
    }
}

package org.caravanserai.domain.idempotency;

import java.util.UUID;

/**
 * A request that its caller gave a key.
 *
 * @param caller account of the caller; all zeros if not signed in
 * @param target method and path
 * @param digest of the body, in hexadecimal digits
 */
public record KeyedRequest(UUID caller, String key, String target, String digest) {

    public static final UUID NOBODY = new UUID(0, 0);
    public static final int MAX_KEY_LENGTH = 200;
}

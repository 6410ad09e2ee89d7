package org.caravanserai.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.platform.config.Encryption;

/** Secrets of webhooks: random bytes, stored encrypted. */
@ApplicationScoped
class WebhookSecrets {

    private static final String PURPOSE = "webhooks";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Encryption encryption;

    @Inject
    WebhookSecrets(Encryption encryption) {
        this.encryption = encryption;
    }

    byte[] make() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    byte[] encrypted(byte[] secret) {
        return encryption.encrypt(PURPOSE, secret);
    }

    /** Those with which a delivery is signed now; none when the instance has another secret than the one they were encrypted with. */
    List<byte[]> of(Webhook webhook, Instant now) {
        return webhook.secrets(now).stream()
                .flatMap(secret -> encryption.decrypt(PURPOSE, secret).stream())
                .toList();
    }
}

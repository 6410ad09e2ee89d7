package org.caravanserai.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caravanserai.domain.accounts.Secret;

/**
 * Deterministic tokens signed with the instance secret. An instance without a configured secret generates one that lasts until it
 * stops.
 */
@ApplicationScoped
public class Signatures {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    @SuppressWarnings("NullAway.Init")
    protected Signatures() {
        this.key = new SecretKeySpec(new byte[1], ALGORITHM);
    }

    @Inject
    public Signatures(Settings settings) {
        var secret = settings.find(Setting.SECRET).orElseGet(() -> Secret.next().value());
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * @param purpose keeps the signature from being good for something else
     * @return safe in an address
     */
    public Secret of(String purpose, String what) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var signature = mac.doFinal((purpose + ':' + what).getBytes(StandardCharsets.UTF_8));
            return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

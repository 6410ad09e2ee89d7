package org.caravanserai.platform.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.credentials.CredentialKey;
import org.caravanserai.domain.credentials.CredentialKeys;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.platform.config.Encryption;

/**
 * Signs credentials as compact JWS with ES256, by the newest key that the secret of the instance opens. Where there is none, because
 * nothing was signed yet or the instance has another secret now, a key is made; the public keys of all others stay published, so what
 * they have signed stays verifiable.
 */
@ApplicationScoped
public class CredentialSigning {

    private static final String PURPOSE = "credential-keys";

    private final CredentialKeys keys;
    private final Encryption encryption;
    private final NodeLock lock;
    private final Clock clock;

    @Inject
    public CredentialSigning(CredentialKeys keys, Encryption encryption, NodeLock lock, Clock clock) {
        this.keys = keys;
        this.encryption = encryption;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * @param credential the members of a W3C verifiable credential
     * @return header {@code typ} {@code vc+jwt}, {@code cty} {@code vc}, {@code kid} the key of {@link ShowCredentialKeys}
     */
    public String sign(Map<String, Object> credential) {
        var key = key();
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType("vc+jwt"))
                    .contentType("vc")
                    .keyID(key.getKeyID())
                    .build();
            var signed = new JWSObject(header, new Payload(credential));
            signed.sign(new ECDSASigner(key));
            return signed.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ECKey key() {
        return usable().or(() -> {
                    lock.take("credential-key");
                    return usable();
                })
                .orElseGet(this::make);
    }

    private Optional<ECKey> usable() {
        return keys.all().stream()
                .flatMap(key -> encryption.decrypt(PURPOSE, key.encryptedPrivateKey()).stream())
                .map(CredentialSigning::read)
                .findFirst();
    }

    private static ECKey read(byte[] key) {
        try {
            return ECKey.parse(new String(key, StandardCharsets.UTF_8));
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ECKey make() {
        try {
            var key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
            keys.add(new CredentialKey(
                    key.getKeyID(),
                    key.toPublicJWK().toJSONString(),
                    encryption.encrypt(PURPOSE, key.toJSONString().getBytes(StandardCharsets.UTF_8)),
                    clock.instant()));
            return key;
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

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
import org.caravanserai.domain.credentials.CredentialKey;
import org.caravanserai.domain.credentials.CredentialKeys;
import org.caravanserai.domain.shared.NodeLock;

/** Signs credentials as compact JWS with ES256. The first key is made when it is needed. */
@ApplicationScoped
public class CredentialSigning {

    private CredentialKeys keys;
    private KeyProtection protection;
    private NodeLock lock;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CredentialSigning() {}

    @Inject
    public CredentialSigning(CredentialKeys keys, KeyProtection protection, NodeLock lock, Clock clock) {
        this.keys = keys;
        this.protection = protection;
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
        var newest = keys.all().stream().findFirst().or(() -> {
            lock.take("credential-key");
            return keys.all().stream().findFirst();
        });
        return newest.map(this::read).orElseGet(this::make);
    }

    private ECKey read(CredentialKey key) {
        try {
            return ECKey.parse(new String(protection.decrypt(key.encryptedPrivateKey()), StandardCharsets.UTF_8));
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
                    protection.encrypt(key.toJSONString().getBytes(StandardCharsets.UTF_8)),
                    clock.instant()));
            return key;
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

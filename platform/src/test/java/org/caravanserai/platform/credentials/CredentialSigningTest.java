package org.caravanserai.platform.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caravanserai.domain.credentials.MemoryCredentialKeys;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** What is signed here is verified by another library with the published keys alone. */
class CredentialSigningTest {

    private final MemoryCredentialKeys keys = new MemoryCredentialKeys();

    private PlatformWorld world(String secret) {
        var world = new PlatformWorld(Map.of(Setting.SECRET.property(), secret));
        world.wiring.put(keys);
        return world;
    }

    private static JsonWebSignature verified(String credential, String published) throws JoseException {
        var signature = new JsonWebSignature();
        signature.setCompactSerialization(credential);
        var set = new JsonWebKeySet(published);
        var key = set.findJsonWebKey(signature.getKeyIdHeaderValue(), "EC", "sig", "ES256");
        signature.setKey(key.getKey());
        return signature;
    }

    @Test
    void anotherLibraryVerifiesWhatIsSigned() throws JoseException {
        var world = world("a secret");
        var credential = world.of(CredentialSigning.class).sign(Map.of("level", "B1"));
        var published = world.of(ShowCredentialKeys.class).execute();

        var signature = verified(credential, published);
        assertThat(signature.verifySignature()).isTrue();
        assertThat(signature.getHeader("typ")).isEqualTo("vc+jwt");
        assertThat(signature.getPayload()).isEqualTo("{\"level\":\"B1\"}");
        assertThat(published).doesNotContain("\"d\"");

        var parts = credential.split("\\.");
        var other =
                world.of(CredentialSigning.class).sign(Map.of("level", "C2")).split("\\.");
        assertThat(verified(parts[0] + "." + other[1] + "." + parts[2], published)
                        .verifySignature())
                .as("a forged detail")
                .isFalse();
    }

    @Test
    void theSameKeySignsAgain() {
        world("a secret").of(CredentialSigning.class).sign(Map.of("level", "B1"));
        world("a secret").of(CredentialSigning.class).sign(Map.of("level", "B2"));
        assertThat(keys.all()).hasSize(1);
    }

    @Test
    void anotherSecretGetsAKeyOfItsOwnAndWhatWasSignedBeforeIsStillVerified() throws JoseException {
        var before = world("a secret").of(CredentialSigning.class).sign(Map.of("level", "B1"));
        var later = world("another secret");
        var after = later.of(CredentialSigning.class).sign(Map.of("level", "B2"));
        later.of(CredentialSigning.class).sign(Map.of("level", "C1"));
        assertThat(keys.all()).hasSize(2);
        var published = later.of(ShowCredentialKeys.class).execute();
        assertThat(verified(before, published).verifySignature()).isTrue();
        assertThat(verified(after, published).verifySignature()).isTrue();
        world("a secret").of(CredentialSigning.class).sign(Map.of("level", "A1"));
        assertThat(keys.all()).as("the first secret opens its own key").hasSize(2);
    }

    @Test
    void theKeyThatAnotherNodeMadeMeanwhileIsUsed() throws JoseException {
        var here = world("a secret");
        var elsewhere = world("a secret");
        NodeLock waiting = name -> elsewhere.of(CredentialSigning.class).sign(Map.of("level", "A1"));
        here.wiring.put(waiting);
        var credential = here.of(CredentialSigning.class).sign(Map.of("level", "B1"));
        assertThat(keys.all()).hasSize(1);
        assertThat(verified(credential, here.of(ShowCredentialKeys.class).execute())
                        .verifySignature())
                .isTrue();
    }
}

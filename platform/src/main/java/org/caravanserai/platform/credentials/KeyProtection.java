package org.caravanserai.platform.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.caravanserai.platform.config.Signatures;

/** Encrypts private keys with AES-GCM and a key made of the secret of the instance. */
@ApplicationScoped
class KeyProtection {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Signatures signatures;

    @Inject
    KeyProtection(Signatures signatures) {
        this.signatures = signatures;
    }

    /** A nonce, and behind it what was encrypted. */
    byte[] encrypt(byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] encrypted;
        try {
            encrypted = run(Cipher.ENCRYPT_MODE, nonce, plain, 0, plain.length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        return ByteBuffer.allocate(NONCE + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    /**
     * @return empty when the instance has another secret than the one it was encrypted with
     */
    Optional<byte[]> decrypt(byte[] encrypted) {
        try {
            return Optional.of(run(
                    Cipher.DECRYPT_MODE, Arrays.copyOf(encrypted, NONCE), encrypted, NONCE, encrypted.length - NONCE));
        } catch (AEADBadTagException otherSecret) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, int from, int length) throws GeneralSecurityException {
        var key = Base64.getUrlDecoder()
                .decode(signatures.of("credential-keys", "encryption").value());
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(content, from, length);
    }
}

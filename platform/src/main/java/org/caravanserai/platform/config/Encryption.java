package org.caravanserai.platform.config;

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

/** Encrypts what is secret where it is stored, with AES-GCM and a key made of the secret of the instance. */
@ApplicationScoped
public class Encryption {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Signatures signatures;

    @Inject
    public Encryption(Signatures signatures) {
        this.signatures = signatures;
    }

    /**
     * A nonce, and behind it what was encrypted.
     *
     * @param purpose keeps it from being read as something else
     */
    public byte[] encrypt(String purpose, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] encrypted;
        try {
            encrypted = run(Cipher.ENCRYPT_MODE, purpose, nonce, plain, 0, plain.length);
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
    public Optional<byte[]> decrypt(String purpose, byte[] encrypted) {
        try {
            return Optional.of(run(
                    Cipher.DECRYPT_MODE,
                    purpose,
                    Arrays.copyOf(encrypted, NONCE),
                    encrypted,
                    NONCE,
                    encrypted.length - NONCE));
        } catch (AEADBadTagException otherSecret) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] run(int mode, String purpose, byte[] nonce, byte[] content, int from, int length)
            throws GeneralSecurityException {
        var key = Base64.getUrlDecoder()
                .decode(signatures.of(purpose, "encryption").value());
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(content, from, length);
    }
}

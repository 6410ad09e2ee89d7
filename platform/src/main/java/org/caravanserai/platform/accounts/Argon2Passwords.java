package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.caravanserai.domain.accounts.Passwords;
import org.caravanserai.domain.shared.Overloaded;

/**
 * Argon2id with the parameters of OWASP's password storage cheat sheet (19 MiB, two passes, one lane), in the usual
 * text form. At most one per processor at the same time, so that many sign-ins at once do not use up the memory.
 */
@ApplicationScoped
class Argon2Passwords implements Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final long MAX_WAIT_SECONDS = 10;
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String decoy = newHash("nobody has this password");

    @Override
    public String hash(String password) {
        return newHash(password);
    }

    private String newHash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var hash = inTurn(password, salt, MEMORY_KIB, PASSES, 1, HASH_BYTES);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(MEMORY_KIB, PASSES, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    @Override
    public boolean matches(String password, String hash) {
        var parts = FORM.matcher(hash);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a hash of ours");
        }
        var expected = Base64.getDecoder().decode(parts.group(5));
        var actual = inTurn(
                password,
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    @Override
    public String decoy() {
        return decoy;
    }

    private byte[] inTurn(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        try {
            if (!turns.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Overloaded("try-again");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Overloaded("try-again");
        }
        try {
            return argon2(password, salt, memory, passes, lanes, length);
        } finally {
            turns.release();
        }
    }

    private static byte[] argon2(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}

package org.caravanserai.server;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The encryption of a backup file: chunks of AES-256-GCM under a key derived from the passphrase by PBKDF2.
 *
 * <p>The file is a header, the check of the passphrase (a tag over the header, with the number 0) and chunks numbered
 * from 1. The nonce of a chunk holds its number and whether it is the last, and the header is authenticated with each, so
 * that a chunk altered, moved, repeated, left out or taken from another file is found, and so is a file cut off between two
 * chunks. This is the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár.
 */
final class BackupCipher {
    /** Bytes of content in each chunk but the last, which may hold fewer. */
    static final int CHUNK = 64 * 1024;

    static final int TAG = 16;
    static final int HEADER;

    private static final byte[] MAGIC = {'C', 'A', 'R', 'A', 'V', 'A', 'N', 'B', 'K', 1};
    private static final int SALT = 16;
    private static final int PREFIX = 7;
    private static final int NONCE = 12;
    private static final int KEY_BITS = 256;
    private static final int ITERATIONS = 600_000;
    private static final int MOST_ITERATIONS = 10_000_000;

    static {
        HEADER = MAGIC.length + Integer.BYTES + SALT + PREFIX;
    }

    private final byte[] header;
    private final SecretKey key;
    private int number;

    private BackupCipher(byte[] header, char[] passphrase) {
        this.header = header;
        ByteBuffer fields = ByteBuffer.wrap(header).position(MAGIC.length);
        int iterations = fields.getInt();
        byte[] salt = new byte[SALT];
        fields.get(salt);
        this.key = key(passphrase, salt, iterations);
    }

    /** A cipher for a new file, with salt and nonces of its own. */
    static BackupCipher fresh(char[] passphrase) {
        return fresh(passphrase, ITERATIONS);
    }

    /** The same with as many rounds of PBKDF2 as wanted; the file says how many it has. */
    static BackupCipher fresh(char[] passphrase, int iterations) {
        byte[] random = new byte[SALT + PREFIX];
        new SecureRandom().nextBytes(random);
        return new BackupCipher(
                ByteBuffer.allocate(HEADER)
                        .put(MAGIC)
                        .putInt(iterations)
                        .put(random)
                        .array(),
                passphrase);
    }

    /**
     * The cipher of the file that starts here; afterwards {@code file} is positioned at the first chunk.
     *
     * @throws StartFailure when this is no backup, or not one for this passphrase
     */
    static BackupCipher of(InputStream file, char[] passphrase) throws IOException {
        byte[] header = file.readNBytes(HEADER);
        if (!isBackup(header)) {
            throw new StartFailure("This is not a backup of Caravanserai, or one of a newer version.");
        }
        byte[] check = new byte[TAG];
        try {
            new DataInputStream(file).readFully(check);
        } catch (EOFException e) {
            throw new StartFailure("The backup is incomplete: its end is missing.", e);
        }
        int iterations = ByteBuffer.wrap(header).getInt(MAGIC.length);
        if (header.length < HEADER || iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new StartFailure("The beginning of the backup was altered or damaged.");
        }
        BackupCipher cipher = new BackupCipher(header, passphrase);
        try {
            cipher.open(check, TAG, false);
        } catch (DamagedBackup e) {
            throw new StartFailure(
                    "The passphrase is not the one of this backup (or the beginning of the file was altered).", e);
        }
        return cipher;
    }

    /** Whether a file that begins with these bytes is a backup that this version can read. */
    static boolean isBackup(byte[] beginning) {
        return beginning.length >= MAGIC.length && Arrays.equals(beginning, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** The first bytes of a file: header and check of the passphrase. */
    byte[] beginning() {
        byte[] check = seal(new byte[0], 0, false);
        return ByteBuffer.allocate(HEADER + TAG).put(header).put(check).array();
    }

    byte[] seal(byte[] content, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(content, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    /**
     * Checks and decrypts the next chunk.
     *
     * @throws DamagedBackup when it is not the one that was written here
     */
    byte[] open(byte[] chunk, int length, boolean last) throws DamagedBackup {
        if (length < TAG) {
            throw new DamagedBackup(null);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(chunk, 0, length);
        } catch (AEADBadTagException e) {
            throw new DamagedBackup(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        if (number < 0) {
            throw new StartFailure("There is too much data for one backup file.");
        }
        byte[] nonce = ByteBuffer.allocate(NONCE)
                .put(header, HEADER - PREFIX, PREFIX)
                .putInt(number++)
                .put((byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(header);
        return cipher;
    }

    private static SecretKey key(char[] passphrase, byte[] salt, int iterations) {
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(passphrase, salt, iterations, KEY_BITS))
                    .getEncoded();
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 is not available", e);
        }
    }

    /** The content is not what was written. */
    static final class DamagedBackup extends IOException {
        static final String TEXT = "The backup was altered, damaged or cut off.";

        private static final long serialVersionUID = 1L;

        DamagedBackup(@Nullable Throwable cause) {
            super(TEXT, cause);
        }
    }
}

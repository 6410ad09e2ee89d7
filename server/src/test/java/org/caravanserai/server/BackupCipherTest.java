package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupCipherTest {
    private static final char[] PASSPHRASE = "open, sesame".toCharArray();
    private static final int FEW_ITERATIONS = 1000;
    private static final int BEGINNING = BackupCipher.HEADER + BackupCipher.TAG;
    private static final int SEALED = BackupCipher.CHUNK + BackupCipher.TAG;

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, BackupCipher.CHUNK - 1, BackupCipher.CHUNK, BackupCipher.CHUNK + 1, 3 * BackupCipher.CHUNK})
    void whatWasWrittenIsReadAgain(int length) throws IOException {
        byte[] content = content(length);

        assertThat(opened(sealed(content))).isEqualTo(content);
    }

    @Test
    void thePassphraseIsHashedAsOftenAsOwaspAdvises() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new EncryptingOutputStream(file, PASSPHRASE)) {
            out.finish();
        }
        assertThat(ByteBuffer.wrap(file.toByteArray()).getInt("CARAVANBK1".length()))
                .isEqualTo(600_000);
        assertThat(opened(file.toByteArray())).isEmpty();
    }

    @Test
    void twoFilesOfTheSameContentHaveNothingInCommonBehindTheirBeginning() throws IOException {
        byte[] content = content(1000);

        byte[] one = Arrays.copyOfRange(sealed(content), BackupCipher.HEADER, BEGINNING + 1000);
        byte[] other = Arrays.copyOfRange(sealed(content), BackupCipher.HEADER, BEGINNING + 1000);

        assertThat(Arrays.mismatch(one, other)).isZero();
    }

    @Test
    void anotherPassphraseIsSaidToBeWrong() throws IOException {
        byte[] file = sealed(content(10));

        assertThatThrownBy(() -> new DecryptingInputStream(new ByteArrayInputStream(file), "sesame".toCharArray()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("passphrase");
    }

    @Test
    void aFileOfAnotherKindIsSaidToBeNone() {
        assertThatThrownBy(() -> opened("PK and so on".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("not a backup");
    }

    @Test
    void oneBitChangedAnywhereIsFound() throws IOException {
        byte[] file = sealed(content(2 * BackupCipher.CHUNK + 7));
        for (int at : new int[] {
            0, BackupCipher.HEADER - 1, BackupCipher.HEADER, BEGINNING, BEGINNING + SEALED, file.length - 1
        }) {
            byte[] altered = file.clone();
            altered[at] ^= 1;
            assertThatThrownBy(() -> opened(altered))
                    .as("byte %d", at)
                    .isInstanceOfAny(StartFailure.class, BackupCipher.DamagedBackup.class);
        }
    }

    @Test
    void aFileCutOffAnywhereIsFoundAlsoBetweenChunks() throws IOException {
        byte[] file = sealed(content(2 * BackupCipher.CHUNK));
        for (int length : new int[] {
            3,
            BackupCipher.HEADER,
            BEGINNING,
            BEGINNING + 5,
            BEGINNING + SEALED,
            BEGINNING + SEALED + 1,
            file.length - 1
        }) {
            assertThatThrownBy(() -> opened(Arrays.copyOf(file, length)))
                    .as("%d bytes", length)
                    .isInstanceOfAny(StartFailure.class, BackupCipher.DamagedBackup.class);
        }
    }

    @Test
    void chunksInAnotherOrderAreFound() throws IOException {
        byte[] file = sealed(content(3 * BackupCipher.CHUNK));
        byte[] swapped = file.clone();
        System.arraycopy(file, BEGINNING, swapped, BEGINNING + SEALED, SEALED);
        System.arraycopy(file, BEGINNING + SEALED, swapped, BEGINNING, SEALED);

        assertThatThrownBy(() -> opened(swapped)).isInstanceOf(BackupCipher.DamagedBackup.class);
    }

    @Test
    void whatFollowsTheEndIsFound() throws IOException {
        byte[] file = sealed(content(BackupCipher.CHUNK));

        assertThatThrownBy(() -> opened(Arrays.copyOf(file, file.length + 1)))
                .isInstanceOf(BackupCipher.DamagedBackup.class);
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(7).nextBytes(content);
        return content;
    }

    private static byte[] sealed(byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new EncryptingOutputStream(file, BackupCipher.fresh(PASSPHRASE, FEW_ITERATIONS))) {
            out.write(content);
            out.finish();
        }
        return file.toByteArray();
    }

    private static byte[] opened(byte[] file) throws IOException {
        try (var in = new DecryptingInputStream(new ByteArrayInputStream(file), PASSPHRASE)) {
            return in.readAllBytes();
        }
    }
}

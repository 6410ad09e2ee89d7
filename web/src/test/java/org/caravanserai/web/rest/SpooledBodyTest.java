package org.caravanserai.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpooledBodyTest {

    @TempDir
    private Path folder;

    private int files;

    @ParameterizedTest
    @ValueSource(ints = {0, 10, SpooledBody.IN_MEMORY - 1, SpooledBody.IN_MEMORY, SpooledBody.IN_MEMORY + 1, 2_000_000})
    void whatWasReadForTheDigestIsThereAgain(int length) throws IOException {
        var sent = new byte[length];
        new Random(length).nextBytes(sent);
        try (var body = read(new ByteArrayInputStream(sent))) {
            assertThat(body.digest()).hasSize(64);
            assertThat(body.again().readAllBytes()).isEqualTo(sent);
            assertThat(files).isEqualTo(length < SpooledBody.IN_MEMORY ? 0 : 1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSameBodyHasTheSameDigestAndAnotherOneAnother() throws IOException {
        var large = new byte[1_000_000];
        var other = large.clone();
        other[other.length - 1] = 1;
        try (var first = read(new ByteArrayInputStream(large));
                var second = read(new ByteArrayInputStream(large));
                var third = read(new ByteArrayInputStream(other))) {
            assertThat(first.digest()).isEqualTo(second.digest()).isNotEqualTo(third.digest());
        }
    }

    @Test
    void nothingIsLeftOfABodyWhoseSenderBreaksOff() throws IOException {
        var brokenOff = new InputStream() {
            private int left = 1_000_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("broken off");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> read(brokenOff)).isInstanceOf(IOException.class);

        assertThat(files).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingIsLeftOfABodyThatIsTooLarge() throws IOException {
        var large = new LimitedBody(new ByteArrayInputStream(new byte[3_000_000]), 2_000_000);

        assertThatThrownBy(() -> read(large)).isInstanceOf(BadBody.class);

        assertThat(folder).isEmptyDirectory();
    }

    private SpooledBody read(InputStream body) throws IOException {
        return SpooledBody.read(body, (prefix, suffix) -> {
            files++;
            return Files.createTempFile(folder, prefix, suffix);
        });
    }
}

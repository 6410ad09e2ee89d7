package org.caravanserai.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

    private static final int MOST = 1000;

    @Test
    void aBodyOfTheLargestSizeIsReadWhole() throws IOException {
        assertThat(body(MOST, new AtomicLong()).readAllBytes()).hasSize(MOST);
        try (var single = body(MOST, new AtomicLong())) {
            int read = 0;
            while (single.read() >= 0) {
                read++;
            }
            assertThat(read).isEqualTo(MOST);
        }
    }

    @Test
    void oneByteMoreIsRefusedAndNothingIsReadBehindIt() {
        var taken = new AtomicLong();

        assertThatThrownBy(() -> body(MOST * 100, taken).readAllBytes())
                .isInstanceOfSatisfying(BadBody.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(413);
                    assertThat(refusal.key()).isEqualTo("body-too-large");
                });

        assertThat(taken.get()).isEqualTo(MOST + 1);
    }

    @Test
    void whatIsPassedOverCountsToo() {
        assertThatThrownBy(() -> body(MOST * 2, new AtomicLong()).skipNBytes(MOST + 1))
                .isInstanceOf(BadBody.class);
    }

    private static LimitedBody body(int length, AtomicLong taken) {
        return new LimitedBody(
                new ByteArrayInputStream(new byte[length]) {
                    @Override
                    public int read() {
                        taken.incrementAndGet();
                        return super.read();
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        int read = super.read(bytes, from, length);
                        taken.addAndGet(Math.max(0, read));
                        return read;
                    }
                },
                MOST);
    }
}

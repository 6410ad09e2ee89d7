package org.caravanserai.persistence.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaMigrationTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Etc/UTC", "GMT", "Z"})
    void aServerInUtcStarts(ZoneId zone) {
        assertThatCode(() -> SchemaMigration.requireUtc(zone)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Almaty", "Europe/London", "UTC+1"})
    void aServerElsewhereIsToldWhatToSet(ZoneId zone) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SchemaMigration.requireUtc(zone))
                .withMessageContaining(zone.getId())
                .withMessageContaining("-Duser.timezone=UTC");
    }
}

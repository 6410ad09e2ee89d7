package org.caravanserai.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.Name;
import org.junit.jupiter.api.Test;

class RegistryRecordTest {

    @Test
    void theSameContentHasTheSameHashAndAnyChangeAnotherOne() {
        assertThat(record("Peking University", true).hash())
                .isEqualTo(record("Peking University", true).hash())
                .isNotEqualTo(record("Peking University", false).hash())
                .isNotEqualTo(record("Beijing University", true).hash())
                .hasSize(64);
    }

    @Test
    void countsAddUp() {
        var counts = new ImportCounts(1, 2, 3, 4).plus(new ImportCounts(1, 0, 0, 1));
        assertThat(counts).isEqualTo(new ImportCounts(2, 2, 3, 5));
        assertThat(counts.read()).isEqualTo(12);
    }

    @Test
    void progressIsWhatIsBehindThePlace() {
        assertThat(report(ImportState.RUNNING, 250, 1000).percent()).isEqualTo(25);
        assertThat(report(ImportState.RUNNING, 0, 0).percent()).isEqualTo(100);
        assertThat(report(ImportState.DONE, 990, 1000).percent()).isEqualTo(100);
    }

    private static ImportReport report(ImportState state, long position, long size) {
        return new ImportReport(
                UUID.randomUUID(),
                state,
                UUID.randomUUID(),
                "Ann",
                Instant.EPOCH,
                null,
                ImportCounts.NONE,
                new ImportPosition(position, 1, 0),
                size,
                null,
                null,
                null,
                "",
                false,
                0,
                null);
    }

    private static RegistryRecord record(String name, boolean active) {
        return new RegistryRecord(
                Bodies.university("02v51f717", Name.official("en", name)),
                new ExternalIds(Map.of("grid", List.of("grid.11135.37"))),
                active,
                List.of());
    }
}

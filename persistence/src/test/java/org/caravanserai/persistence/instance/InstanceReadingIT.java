package org.caravanserai.persistence.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caravanserai.domain.instance.BackupRuns;
import org.caravanserai.domain.instance.InstanceStorage;
import org.caravanserai.domain.instance.InstanceThings;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements over the whole instance hold together, whatever areas contribute. */
class InstanceReadingIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2027-01-15T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"when", "-when", "title", "-state", "owner"})
    void thingsAreFilteredAndOrdered(String sort) {
        var page = inTransaction(() -> repository(InstanceThings.class)
                .page(
                        new InstanceThings.Filter("EVENT", "DRAFT", "nobody"),
                        NOW,
                        new PageRequest(0, 10, "forum", sort)));
        assertThat(page.items()).isEmpty();
        var states = inTransaction(() -> repository(InstanceThings.class).states(NOW));
        var all = inTransaction(() -> repository(InstanceThings.class)
                .page(new InstanceThings.Filter(null, null, null), NOW, new PageRequest(0, 10, null, sort)));
        assertThat(states.stream().mapToLong(InstanceThings.StateCount::number).sum())
                .isEqualTo(all.total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "-files", "owner", "latest"})
    void storageIsOrdered(String sort) {
        var page = inTransaction(() -> repository(InstanceStorage.class).page(new PageRequest(0, 10, null, sort)));
        var total = inTransaction(() -> repository(InstanceStorage.class).total());
        assertThat(total.files()).isGreaterThanOrEqualTo(page.items().size());
    }

    @Test
    void aBackupIsRead() {
        inTransaction(() -> {
            entities.createNativeQuery("insert into backup_run (made_at, file, bytes, verified)"
                            + " values ('2027-01-15T12:00:00Z', '/srv/b', 12, true)")
                    .executeUpdate();
        });
        assertThat(inTransaction(() -> repository(BackupRuns.class).latest(5)))
                .first()
                .satisfies(run -> assertThat(run.file()).isEqualTo("/srv/b"));
    }
}

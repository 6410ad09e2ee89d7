package org.caravanserai.platform.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.instance.BackupRun;
import org.caravanserai.domain.instance.BackupRuns;
import org.caravanserai.domain.instance.InstanceStorage;
import org.caravanserai.domain.instance.InstanceThings;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

/** What an administrator sees of the whole instance. */
class InstanceUseCasesTest {

    private final PlatformWorld world = new PlatformWorld();

    @Test
    void thingsAreReadAsTheyStandNow() {
        world.wiring
                .answer(InstanceThings.class, "page", asked -> {
                    assertThat(asked[1]).isEqualTo(world.clock.instant());
                    return new Page<>(List.of(), 0, 25, 0);
                })
                .answer(InstanceThings.class, "states", asked -> List.of(new InstanceThings.StateCount("A", "B", 2)));
        var found = world.of(BrowseInstance.class)
                .execute(new InstanceThings.Filter(null, null, null), PageRequest.first(25));
        assertThat(found.states()).hasSize(1);
    }

    @Test
    void storageComesWithItsTotal() {
        world.wiring
                .answer(InstanceStorage.class, "page", asked -> new Page<>(List.of(), 0, 25, 0))
                .answer(InstanceStorage.class, "total", asked -> new InstanceStorage.Total(3, 40));
        assertThat(world.of(ShowStorage.class)
                        .execute(PageRequest.first(25))
                        .total()
                        .bytes())
                .isEqualTo(40);
    }

    @Test
    void backupsAreListed() {
        world.wiring.answer(
                BackupRuns.class, "latest", asked -> List.of(new BackupRun(Instant.EPOCH, "/a.backup", 7, true)));
        assertThat(world.of(ListBackups.class).execute()).hasSize(1);
    }
}

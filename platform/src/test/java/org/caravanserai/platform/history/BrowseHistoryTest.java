package org.caravanserai.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class BrowseHistoryTest {

    private final PlatformWorld world = new PlatformWorld();

    @Test
    void theWholeBookIsReadTheNewestFirst() {
        var amina = world.account("amina");
        world.as(amina);
        var history = world.of(History.class);
        history.record(amina.id(), AccountAction.SIGNED_UP, null);
        world.clock.forward(Duration.ofSeconds(1));
        history.record(amina.id(), AccountAction.DISABLED, "a reason");
        var page = world.of(BrowseHistory.class).execute(HistoryFilter.ALL, PageRequest.first(20));
        assertThat(page.items()).extracting(HistoryLine::action).containsExactly("DISABLED", "SIGNED_UP");
        assertThat(page.items()).extracting(HistoryLine::account).containsOnly(amina.id());
    }
}

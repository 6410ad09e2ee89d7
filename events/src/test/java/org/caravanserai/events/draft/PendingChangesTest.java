package org.caravanserai.events.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.events.registration.Fakes;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PendingChangesTest {

    private final List<String> calls = new ArrayList<>();
    private final List<HistoryEntry> written = new ArrayList<>();
    private @Nullable EventChange pending;

    @Test
    void aChangeThatEndsWithoutAnApprovalMakesTheEventAnotherVersionAndLeavesItsFacts() {
        var event = EventFixtures.published();
        var later = EventFixtures.forumOn(
                EventFixtures.START.plus(Duration.ofDays(7)), EventFixtures.END.plus(Duration.ofDays(7)));
        var change = new EventChange(event.id(), later.approvedFacts(), EventFixtures.NOW);
        pending = change;

        assertThat(changes().withdraw(event, "no longer wanted")).isTrue();
        assertThat(change.state()).isEqualTo(EventChange.State.WITHDRAWN);
        assertThat(event.schedule().startsAt()).isEqualTo(EventFixtures.START);
        assertThat(calls).containsExactly("pendingChange", "countVersion");
        assertThat(written).extracting(HistoryEntry::action).containsExactly("CHANGE_WITHDRAWN");
    }

    @Test
    void whereNoneWaitsNothingChanges() {
        assertThat(changes().withdraw(EventFixtures.published(), null)).isFalse();
        assertThat(written).isEmpty();
        assertThat(calls).containsExactly("pendingChange");
    }

    private PendingChanges changes() {
        var clock = Clock.fixed(EventFixtures.NOW, ZoneOffset.UTC);
        var entries =
                Fakes.of(HistoryEntries.class, Map.of("add", arguments -> written.add((HistoryEntry) arguments[0])));
        return new PendingChanges(
                told(AcademicEvents.class),
                told(UnitOfWork.class),
                new History(entries, new CurrentCaller(), clock),
                clock);
    }

    private <T> T told(Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, given) -> {
                    calls.add(method.getName());
                    return method.getName().equals("pendingChange") ? Optional.ofNullable(pending) : null;
                }));
    }
}

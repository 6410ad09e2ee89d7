package org.caravanserai.events.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PendingChangesTest {

    private final List<String> calls = new ArrayList<>();
    private @Nullable EventChange pending;

    @Test
    void aChangeThatEndsWithoutAnApprovalMakesTheEventAnotherVersionAndLeavesItsFacts() {
        var event = EventFixtures.published();
        var later = EventFixtures.forumOn(
                EventFixtures.START.plus(Duration.ofDays(7)), EventFixtures.END.plus(Duration.ofDays(7)));
        var change = new EventChange(event.id(), later.approvedFacts(), EventFixtures.NOW);
        pending = change;

        assertThat(new PendingChanges(events()).end(event, EventChange::withdraw))
                .contains(change.id());
        assertThat(change.state()).isEqualTo(EventChange.State.WITHDRAWN);
        assertThat(event.schedule().startsAt()).isEqualTo(EventFixtures.START);
        assertThat(calls).containsExactly("pendingChange", "touched");
    }

    @Test
    void whereNoneWaitsNothingChanges() {
        assertThat(new PendingChanges(events()).end(EventFixtures.published(), EventChange::reject))
                .isEmpty();
        assertThat(calls).containsExactly("pendingChange");
    }

    private AcademicEvents events() {
        return (AcademicEvents) Proxy.newProxyInstance(
                AcademicEvents.class.getClassLoader(),
                new Class<?>[] {AcademicEvents.class},
                (proxy, method, given) -> {
                    calls.add(method.getName());
                    return method.getName().equals("pendingChange") ? Optional.ofNullable(pending) : null;
                });
    }
}

package org.caravanserai.events.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.events.notices.EventNotices;
import org.caravanserai.domain.events.notices.EventReminders;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.events.registration.Fakes;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;

/** What is done for participants without anybody asking for it. */
class ReminderJobTest {

    private final EventsWorld world = new EventsWorld();
    private final List<Object> asked = new ArrayList<>();

    @Test
    void remindersGoOutSoManyDaysBeforeAsTheInstanceSays() {
        var due = new EventReminders.Due(Ids.next(), 14);
        var claimed = new ArrayList<>();
        world.wiring
                .put(Settings.of(Map.of("caravanserai.event.reminder.days", "14, 3")))
                .answer(EventReminders.class, "due", arguments -> {
                    asked.add(arguments[0]);
                    return List.of(due);
                })
                .answer(EventReminders.class, "claim", arguments -> !claimed.add(arguments[0]));
        world.of(ReminderJob.class).remind();
        assertThat(asked).containsExactly(List.of(14, 3));
        assertThat(claimed).containsExactly(due);
    }

    @Test
    void whoeverDeletesTheAccountIsNoContactOfEventsAnyMore() {
        world.wiring.put(Fakes.of(EventNotices.class, Map.of("forgetContact", arguments -> asked.add(arguments[0]))));
        world.of(ForgottenContacts.class).forget(new AccountDeleted(world.manager.id(), world.manager.email()));
        assertThat(asked).containsExactly(world.manager.email().value());
    }
}

package org.caravanserai.events.notices;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.notices.EventReminders;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.platform.access.OwnTransaction;

/** Reminds the participants of one event, in one transaction. */
@OwnTransaction
class ReminderStep {

    private final EventReminders reminders;
    private final AcademicEvents events;
    private final ParticipantEmails emails;
    private final Clock clock;

    @Inject
    ReminderStep(EventReminders reminders, AcademicEvents events, ParticipantEmails emails, Clock clock) {
        this.reminders = reminders;
        this.events = events;
        this.emails = emails;
        this.clock = clock;
    }

    /** See {@link EventReminders#due}. */
    List<EventReminders.Due> due(List<Integer> leadDays) {
        return reminders.due(leadDays, clock.instant());
    }

    /** Reminds people who have a place and registered before the reminder was due; does nothing if another node did. */
    void remind(EventReminders.Due due) {
        if (!reminders.claim(due, clock.instant())) {
            return;
        }
        events.byId(due.event()).ifPresent(event -> {
            var dueSince = event.schedule().startsAt().minus(Duration.ofDays(due.leadDays()));
            var day = event.schedule().startsAt().toString().substring(0, 10);
            emails.send(
                    event.briefing(),
                    EventEmail.EVENT_REMINDER,
                    "reminder:" + day + ":" + due.leadDays(),
                    person -> person.state() == RegistrationState.CONFIRMED
                            && !person.registeredAt().isAfter(dueSince),
                    language -> Map.of());
        });
    }
}

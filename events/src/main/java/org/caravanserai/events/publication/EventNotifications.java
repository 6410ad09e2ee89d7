package org.caravanserai.events.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EarlyClosing;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.events.notices.ParticipantEmails;

/** Notices to registered people about decisions of the organizer. */
@ApplicationScoped
class EventNotifications {

    private final ParticipantEmails emails;

    @Inject
    EventNotifications(ParticipantEmails emails) {
        this.emails = emails;
    }

    /** Tells those who wait for a place that nobody signs up any more, and why. */
    void toWaiting(AcademicEvent event, EarlyClosing closing) {
        emails.send(
                event.briefing(),
                EventEmail.EVENT_REGISTRATION_CLOSED,
                "registration-closed:" + closing.at(),
                person -> person.state() == RegistrationState.WAITING,
                language -> Map.of("reason", closing.why()));
    }

    /** Notifies all live registrations about an event's change of state. */
    void toAll(AcademicEvent event, MailTemplate template, String reason) {
        emails.send(
                event.briefing(),
                template,
                template + ":" + event.version(),
                person -> true,
                language -> Map.of("reason", reason));
    }
}

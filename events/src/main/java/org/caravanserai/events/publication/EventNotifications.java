package org.caravanserai.events.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.events.notices.ParticipantEmails;

/** Notices to registered people about decisions of the organizer. */
@ApplicationScoped
class EventNotifications {

    private final ParticipantEmails emails;

    @Inject
    EventNotifications(ParticipantEmails emails) {
        this.emails = emails;
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

package org.caravanserai.events.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.shared.Ids;
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

    /** Notifies all live registrations about an event's change of state. */
    void toAll(AcademicEvent event, MailTemplate template, String reason) {
        emails.send(
                event.briefing(),
                template,
                template + ":" + event.version(),
                person -> true,
                language -> Map.of("reason", reason));
    }

    int message(AcademicEvent event, RegistrationFilter filter, String subject, String body) {
        UUID message = Ids.next();
        return emails.each(
                event.id(),
                filter,
                person -> true,
                person -> ParticipantEmails.withReplyTo(
                        event.briefing(),
                        MailMessage.of(
                                EventEmail.ORGANIZER_MESSAGE,
                                "message:" + message + ":" + person.id(),
                                ParticipantEmails.recipient(person),
                                Map.of(
                                        "event",
                                        event.title().in(person.language()),
                                        "subject",
                                        subject,
                                        "body",
                                        body,
                                        "link",
                                        "/events/" + event.slug()))));
    }
}

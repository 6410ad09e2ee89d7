package org.caravanserai.events.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;

/** News for many: put into the outbox in portions, so that an event with thousands of people fits into memory. */
@ApplicationScoped
class NewsLetters {

    private static final int PORTION = 500;

    private Outbox outbox;
    private RegistrationDirectory registrations;

    @SuppressWarnings("NullAway.Init")
    protected NewsLetters() {}

    @Inject
    NewsLetters(Outbox outbox, RegistrationDirectory registrations) {
        this.outbox = outbox;
        this.registrations = registrations;
    }

    /** Tells everybody with a live registration what has become of the event. */
    void toAll(AcademicEvent event, MailTemplate template, String reason) {
        var start =
                event.schedule().startsAt().atZone(event.schedule().timeZone()).toString();
        send(
                event,
                RegistrationFilter.ALL,
                person -> MailMessage.of(
                        template,
                        "event:" + event.id() + ":" + template + ":" + event.version() + ":" + person.id(),
                        recipient(person),
                        Map.of(
                                "event",
                                event.title().in(person.language()),
                                "startsAt",
                                start,
                                "reason",
                                reason,
                                "link",
                                "/events/" + event.slug())));
    }

    int message(AcademicEvent event, RegistrationFilter filter, String subject, String body) {
        UUID message = Ids.next();
        return send(
                event,
                filter,
                person -> MailMessage.of(
                        MailTemplate.ORGANIZER_MESSAGE,
                        "message:" + message + ":" + person.id(),
                        recipient(person),
                        Map.of(
                                "event",
                                event.title().in(person.language()),
                                "subject",
                                subject,
                                "body",
                                body,
                                "link",
                                "/events/" + event.slug())));
    }

    private int send(AcademicEvent event, RegistrationFilter filter, Function<RegistrationView, MailMessage> letter) {
        List<MailMessage> portion = new ArrayList<>(PORTION);
        int[] sent = {0};
        registrations.each(event.id(), filter, person -> {
            if (person.state().isLive()) {
                portion.add(letter.apply(person));
                sent[0]++;
            }
            if (portion.size() == PORTION) {
                outbox.putAll(portion);
                portion.clear();
            }
        });
        outbox.putAll(portion);
        return sent[0];
    }

    private static Recipient recipient(RegistrationView person) {
        return Recipient.of(
                new EmailAddress(person.email()),
                PersonName.localized(person.name(), person.language()),
                person.language());
    }
}

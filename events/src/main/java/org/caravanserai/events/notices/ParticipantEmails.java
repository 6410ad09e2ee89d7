package org.caravanserai.events.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caravanserai.domain.events.EventBriefing;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.events.registration.GuestKeys;

/**
 * Emails to many participants: read by one statement and put into the outbox in portions, so that an event with thousands of
 * people fits into memory.
 */
@ApplicationScoped
public class ParticipantEmails {

    private static final int PORTION = 500;

    private final Outbox outbox;
    private final RegistrationDirectory registrations;
    private final GuestKeys keys;

    @Inject
    public ParticipantEmails(Outbox outbox, RegistrationDirectory registrations, GuestKeys keys) {
        this.outbox = outbox;
        this.registrations = registrations;
        this.keys = keys;
    }

    /**
     * An email of one kind to everybody with a live registration whom it concerns, once for each happening.
     *
     * @param happening distinguishes this occasion from others of the event
     * @param concerned whom of the live registrations
     * @param more arguments of the template beyond those of {@link EventEmailArguments}, in a language
     * @return how many people get it
     */
    public int send(
            EventBriefing event,
            MailTemplate template,
            String happening,
            Predicate<RegistrationView> concerned,
            Function<String, Map<String, String>> more) {
        return each(
                event.event(),
                RegistrationFilter.ALL,
                concerned,
                person -> withReplyTo(
                        event,
                        MailMessage.of(
                                template,
                                "event:" + event.event() + ":" + happening + ":" + person.id(),
                                recipient(person),
                                arguments(event, template, person, more.apply(person.language())))));
    }

    /**
     * An email to everybody with a live registration, but for guests who have not confirmed their address.
     *
     * @return how many people get it
     */
    public int each(
            UUID event,
            RegistrationFilter filter,
            Predicate<RegistrationView> concerned,
            Function<RegistrationView, MailMessage> email) {
        List<MailMessage> portion = new ArrayList<>(PORTION);
        int[] sent = {0};
        registrations.each(event, filter, person -> {
            if (person.state().isLive() && !person.awaitsConfirmation() && concerned.test(person)) {
                portion.add(email.apply(person));
                sent[0]++;
            }
            if (portion.size() == PORTION) {
                outbox.putAll(portion);
                portion.clear();
            }
        });
        if (!portion.isEmpty()) {
            outbox.putAll(portion);
        }
        return sent[0];
    }

    /** Answers to an email about an event go to its contact. */
    public static MailMessage withReplyTo(EventBriefing event, MailMessage email) {
        var contact = event.participantInfo().contactEmail();
        return contact == null ? email : email.withReplyTo(contact);
    }

    public static Recipient recipient(RegistrationView person) {
        return Recipient.of(
                new EmailAddress(person.email()),
                PersonName.localized(person.name(), person.language()),
                person.language());
    }

    private Map<String, String> arguments(
            EventBriefing event, MailTemplate template, RegistrationView person, Map<String, String> more) {
        var arguments = new LinkedHashMap<>(
                EventEmailArguments.of(event, person.id(), person.state(), person.attendance(), person.language()));
        arguments.put("code", person.code());
        arguments.put(
                "link",
                template.arguments().get("link") == MailTemplate.Kind.SECRET_LINK
                        ? keys.link(person)
                        : "/events/" + event.slug());
        arguments.putAll(more);
        arguments.keySet().retainAll(template.argumentNames());
        return arguments;
    }
}

package org.caravanserai.platform.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.Audiences;
import org.caravanserai.domain.messages.MessageDelivery;
import org.caravanserai.domain.messages.PlaceMessage;
import org.caravanserai.domain.messages.PlaceMessages;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** Puts the emails of messages into the outbox, one for each recipient in that person's language. */
@ApplicationScoped
class MessageSending {

    private static final Duration DAY = Duration.ofDays(1);

    private final PlaceMessages messages;
    private final Audiences audiences;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    @Inject
    MessageSending(PlaceMessages messages, Audiences audiences, Outbox outbox, Settings settings, Clock clock) {
        this.messages = messages;
        this.audiences = audiences;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many more messages the place may send today. */
    long left(UUID place) {
        return Math.max(
                0,
                settings.number(Setting.MESSAGES_A_DAY)
                        - messages.sentSince(place, clock.instant().minus(DAY)));
    }

    /**
     * @throws Refused {@code messages-too-many} when the place has sent as many as it may
     */
    void requireLeft(UUID place) {
        if (left(place) == 0) {
            throw new Refused("messages-too-many", settings.number(Setting.MESSAGES_A_DAY));
        }
    }

    /** Everybody whom the message concerns at this moment. */
    List<Recipient> people(PlaceMessage message) {
        return audiences.kinds().stream()
                .filter(kind -> kind.name().equals(message.audience()))
                .findFirst()
                .map(kind -> people(kind, message))
                .orElse(List.of());
    }

    private List<Recipient> people(AudienceKind kind, PlaceMessage message) {
        return audiences.people(kind, message.placeId(), message.filter());
    }

    /**
     * Sends it to those who have not got it yet.
     *
     * @return how many these are
     */
    int reach(PlaceMessage message) {
        var reached = messages.reached(message.id());
        var deliveries = people(message).stream()
                .filter(person -> !reached.contains(person.address()))
                .map(person -> new MessageDelivery(Ids.next(), person))
                .toList();
        if (!deliveries.isEmpty()) {
            messages.deliver(message.id(), deliveries);
            outbox.putAll(deliveries.stream()
                    .map(delivery -> email(message, delivery))
                    .toList());
        }
        return deliveries.size();
    }

    private static MailMessage email(PlaceMessage message, MessageDelivery delivery) {
        var to = delivery.recipient();
        var language = to.language().value();
        return answered(
                message,
                MailMessage.of(
                        MessageEmail.PLACE_MESSAGE,
                        delivery.key(message.id()),
                        to,
                        Map.of(
                                "place",
                                message.placeName().in(language),
                                "subject",
                                message.subjectFor(to.name(), language),
                                "body",
                                message.bodyFor(to.name(), language),
                                MailTemplate.SENDER_ARGUMENT,
                                message.sender().in(language),
                                MailTemplate.LINK_ARGUMENT,
                                message.link())));
    }

    /** Sends it to its writer alone. */
    void test(PlaceMessage message, Recipient writer) {
        var language = writer.language().value();
        outbox.put(answered(
                message,
                MailMessage.of(
                        MessageEmail.MESSAGE_TEST,
                        "message-test:" + Ids.next(),
                        writer,
                        Map.of(
                                "place",
                                message.placeName().in(language),
                                "subject",
                                message.subjectFor(writer.name(), language),
                                "body",
                                message.bodyFor(writer.name(), language),
                                MailTemplate.SENDER_ARGUMENT,
                                message.sender().in(language),
                                MailTemplate.LINK_ARGUMENT,
                                message.link()))));
    }

    private static MailMessage answered(PlaceMessage message, MailMessage email) {
        var replyTo = message.replyTo();
        return replyTo == null ? email : email.withReplyTo(replyTo);
    }
}

package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.messages.MessageStep;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A message as one of its recipients will read it: in that person's language, with that person's name. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class PreviewMessage {

    private final OwnMessages own;
    private final MessageSending sending;

    @Inject
    PreviewMessage(OwnMessages own, MessageSending sending) {
        this.own = own;
        this.sending = sending;
    }

    /**
     * @param name how the message addresses the person
     */
    public record Read(String name, String language, String subject, String text) {}

    /**
     * @throws Refused {@code messages-not-in-that-state} once it was sent off
     * @throws Invalid {@code recipient}: {@code messages-not-a-recipient}
     */
    public Read execute(MessageAddress address, UUID id, EmailAddress recipient) {
        var message = own.find(own.place(address), id);
        message.require(MessageStep.PREVIEW);
        var reader = sending.people(message).stream()
                .filter(person -> person.address().equals(recipient))
                .findFirst()
                .orElseThrow(() -> new Invalid("recipient", "messages-not-a-recipient"));
        var language = reader.language().value();
        return new Read(
                reader.name(),
                language,
                message.subjectFor(reader.name(), language),
                message.bodyFor(reader.name(), language));
    }
}

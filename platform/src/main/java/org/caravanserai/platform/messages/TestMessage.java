package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.messages.MessageAction;
import org.caravanserai.domain.messages.MessageStep;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Sends a message to its writer alone, to see how it arrives. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class TestMessage {

    private final OwnMessages own;
    private final MessageSending sending;
    private final CurrentCaller caller;
    private final History history;

    @Inject
    TestMessage(OwnMessages own, MessageSending sending, CurrentCaller caller, History history) {
        this.history = history;
        this.own = own;
        this.sending = sending;
        this.caller = caller;
    }

    /** @return the address to which it went */
    public String execute(MessageAddress address, UUID id) {
        var message = own.find(own.place(address), id);
        message.require(MessageStep.TEST);
        var writer = caller.get();
        var email = Objects.requireNonNull(writer.email());
        sending.test(
                message,
                Recipient.of(
                        new EmailAddress(email),
                        PersonName.localized(writer.name(), writer.language()),
                        writer.language()));
        history.record(id, MessageAction.TESTED, null);
        return email;
    }
}

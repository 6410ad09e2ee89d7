package org.caravanserai.platform.mail;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.BounceKind;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Shows an email as its recipient gets it. */
@UseCase
@Requires(Permission.READ_OUTBOX)
public class ReadEmail {

    private final OutboxMessages outbox;
    private final EmailWriter writer;

    @Inject
    public ReadEmail(OutboxMessages outbox, EmailWriter writer) {
        this.outbox = outbox;
        this.writer = writer;
    }

    /**
     * An email, its delivery, and its text.
     *
     * @param template the {@link org.caravanserai.domain.mail.MailTemplate#name()}
     */
    public record Reading(
            UUID id,
            String template,
            Recipient recipient,
            @Nullable EmailAddress replyTo,
            MailState state,
            int attempts,
            Instant nextAttemptAt,
            @Nullable String lastError,
            @Nullable Instant sentAt,
            @Nullable BounceKind bounce,
            @Nullable String bounceReason,
            @Nullable Instant bouncedAt,
            Email email) {}

    /**
     * @throws NotFound when there is no such email
     */
    public Reading execute(UUID id) {
        return outbox.find(id).map(this::reading).orElseThrow(() -> new NotFound("not-found"));
    }

    private Reading reading(OutboxMessage message) {
        var envelope = message.envelope();
        return new Reading(
                message.id(),
                envelope.template(),
                envelope.recipient(),
                envelope.replyTo(),
                message.state(),
                message.attempts(),
                message.nextAttemptAt(),
                message.lastError(),
                message.sentAt(),
                message.bounce(),
                message.bounceReason(),
                message.bouncedAt(),
                writer.write(message, null, null));
    }
}

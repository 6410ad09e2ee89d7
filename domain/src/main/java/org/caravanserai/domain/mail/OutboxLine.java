package org.caravanserai.domain.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An email as a list shows it.
 *
 * @param template the {@link MailTemplate#name()}
 * @param bounce null as long as it has not come back
 * @param bounceReason what the mail server said that sent it back
 */
public record OutboxLine(
        UUID id,
        String template,
        String language,
        String recipient,
        String recipientName,
        MailState state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable BounceKind bounce,
        @Nullable String bounceReason) {}

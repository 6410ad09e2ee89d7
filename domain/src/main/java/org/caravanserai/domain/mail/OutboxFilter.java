package org.caravanserai.domain.mail;

import org.jspecify.annotations.Nullable;

/**
 * Which emails are wanted; null for any.
 *
 * @param template the {@link MailTemplate#name()}
 * @param bounce of those that came back, which
 */
public record OutboxFilter(
        @Nullable MailState state,
        @Nullable String template,
        @Nullable BounceKind bounce) {

    public static final OutboxFilter ALL = new OutboxFilter(null, null, null);
}

package org.caravanserai.domain.mail;

import org.jspecify.annotations.Nullable;

/**
 * Which emails are wanted; null for any.
 *
 * @param template the {@link MailTemplate#name()}
 */
public record OutboxFilter(
        @Nullable MailState state, @Nullable String template) {

    public static final OutboxFilter ALL = new OutboxFilter(null, null);
}

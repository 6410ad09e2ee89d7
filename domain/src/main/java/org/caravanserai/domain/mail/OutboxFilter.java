package org.caravanserai.domain.mail;

import org.jspecify.annotations.Nullable;

/** Which emails are wanted; null for any. */
public record OutboxFilter(
        @Nullable MailState state, @Nullable MailTemplate template) {

    public static final OutboxFilter ALL = new OutboxFilter(null, null);
}

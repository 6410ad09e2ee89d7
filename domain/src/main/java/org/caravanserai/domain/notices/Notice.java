package org.caravanserai.domain.notices;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.mail.MailArguments;

/**
 * Something that a person was told, as it is kept for the account; the same as the email, in whose words it is shown.
 *
 * @param template name of the {@link org.caravanserai.domain.mail.MailTemplate}
 * @param arguments those of the email, without what only the mailbox may hold
 * @param read whether the person has opened it, or marked it as read
 */
public record Notice(UUID id, Instant at, String template, MailArguments arguments, boolean read) {}

package org.caravanserai.domain.messages;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A message as a list shows it.
 *
 * @param by who wrote it
 * @param people to how many it goes
 * @param sent how many emails a mail server took
 * @param failed how many did not arrive
 * @param bounced how many came back after a mail server had taken them
 * @param waiting how many are on their way; all others wish to be told on the platform alone
 */
public record MessageLine(
        UUID id,
        LocalizedText subject,
        MessageState state,
        @Nullable Instant sendAt,
        @Nullable Instant repeatUntil,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String by,
        long people,
        long sent,
        long failed,
        long bounced,
        long waiting) {

    /** How many are told on the platform alone, as they wish. */
    public long unwanted() {
        return people - sent - failed - bounced - waiting;
    }
}

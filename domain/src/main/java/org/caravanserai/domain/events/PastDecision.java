package org.caravanserai.domain.events;

import java.time.Instant;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the authority on an event, or on a change of one, as it is read.
 *
 * @param action what was decided, as the history names it: {@code APPROVED}, {@code RETURNED}, {@code REJECTED},
 *     {@code CHANGE_APPROVED}, {@code CHANGE_REJECTED}
 * @param who blank for somebody whose account was deleted
 * @param note what the organizer was told; null when nothing
 */
public record PastDecision(
        String slug,
        LocalizedText title,
        LocalizedText organizer,
        String action,
        String who,
        @Nullable String note,
        Instant when) {}

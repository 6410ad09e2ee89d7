package org.caravanserai.domain.cooperation.depth;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One evidence that a pair of organizations cooperates.
 *
 * @param pair whom it is about
 * @param level what it shows while it counts, 0 to 5
 * @param reference slug or code of what shows it
 * @param since first day on which it counts
 * @param until last day on which it counts; null: no end is known
 */
public record DepthEvidence(
        OrganizationPair pair,
        DepthEvidenceKind kind,
        int level,
        String reference,
        LocalizedText title,
        LocalDate since,
        @Nullable LocalDate until) {

    public boolean countsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Whether it has begun, expired or not. */
    public boolean isKnownOn(LocalDate day) {
        return !day.isBefore(since);
    }
}

package org.caravanserai.domain.exchanges.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as its parties read it, with its latest revision.
 *
 * @param hash of the latest revision
 * @param note with which the latest revision was proposed
 * @param parties in their order, which conditions refer to by number
 */
public record AgreementView(
        UUID id,
        String code,
        AgreementState state,
        int revision,
        String hash,
        @Nullable Integer revisionInForce,
        List<Side> parties,
        AgreementTerms terms,
        Party proposedBy,
        Instant proposedAt,
        @Nullable String note,
        AcademicYear firstYear,
        AcademicYear lastYear,
        @Nullable AcademicYear endsAfter) {

    /**
     * A party with its latest approval.
     *
     * @param approval of any revision, the latest; null when it has approved none
     * @param unit code of the unit that makes the agreement; null for the whole organization
     */
    public record Side(
            Party party, @Nullable Given approval, @Nullable String unit) {

        /** A whole organization. */
        public Side(Party party, @Nullable Given approval) {
            this(party, approval, null);
        }
    }

    /**
     * An approval as readers see it.
     *
     * @param byLink whether somebody without an account gave it, by a link
     */
    public record Given(int revision, String hash, String by, boolean byLink, Instant at) {}

    /** Whether this party has approved the latest revision. */
    public boolean isApprovedBy(UUID organization) {
        return parties.stream()
                .filter(side -> side.party().id().equals(organization))
                .map(Side::approval)
                .anyMatch(approval -> approval != null && approval.revision() == revision);
    }

    /**
     * @param number from 1
     */
    public Party party(int number) {
        return parties.get(number - 1).party();
    }
}

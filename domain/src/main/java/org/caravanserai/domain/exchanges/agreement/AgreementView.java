package org.caravanserai.domain.exchanges.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as its parties read it, with its latest revision.
 *
 * @param hash of the latest revision
 * @param note with which the latest revision was proposed
 * @param parties in their order, which conditions refer to by number
 * @param signing the latest record of a signature on paper; null without one
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
        NamedParty proposedBy,
        Instant proposedAt,
        @Nullable String note,
        AcademicYear firstYear,
        AcademicYear lastYear,
        @Nullable AcademicYear endsAfter,
        @Nullable SigningView signing) {

    /**
     * A party with its latest approval.
     *
     * @param approval of any revision, the latest; null when it has approved none
     * @param unit code of the unit that makes the agreement; null for the whole organization
     */
    public record Side(
            NamedParty party,
            @Nullable Given approval,
            @Nullable String unit) {

        /** A whole organization. */
        public Side(NamedParty party, @Nullable Given approval) {
            this(party, approval, null);
        }
    }

    /**
     * An approval as readers see it.
     *
     * @param by empty for a signature on paper whose author is not named
     * @param address why the address of the link is taken for one of the party; null for anything but an approval by a link
     * @param onPaper whether a party has recorded that it was signed on paper
     */
    public record Given(
            int revision, String hash, String by, @Nullable LinkStanding address, boolean onPaper, Instant at) {

        /** Whether somebody without an account gave it, by a link. */
        public boolean byLink() {
            return address != null;
        }
    }

    /** Where it stands on a day: see {@link Agreement#standing}. */
    private AgreementStep.Standing standing(LocalDate today) {
        return new AgreementStep.Standing(
                Agreement.state(state, today, lastYear, endsAfter),
                revision,
                revisionInForce,
                terms.isOver(today),
                endsAfter != null,
                isRecordedByOneSide());
    }

    /**
     * What can be done with it on a day.
     *
     * @param own parties that the reader acts for
     */
    public Set<AgreementStep> possible(Set<UUID> own, LocalDate today) {
        return Step.only(Step.possible(AgreementStep.class, standing(today)), step -> switch (step) {
            case APPROVE -> own.stream().anyMatch(party -> !isApprovedBy(party));
            case WITHDRAW_REVISION -> own.contains(proposedBy.id());
            case RECORD_SIGNING -> signing == null || signing.revision() != revision;
            case CONFIRM_SIGNING, DISPUTE_SIGNING -> own.stream().anyMatch(this::isToBeConfirmedBy);
            case TAKE_SIGNING_BACK ->
                signing != null
                        && own.contains(signing.organization())
                        && signing.answers().stream().allMatch(answer -> own.contains(answer.organization()));
            case REVISE, WITHDRAW, GIVE_NOTICE -> true;
        });
    }

    /** Whether it is in force by a record of one side that the others have not confirmed. */
    public boolean isRecordedByOneSide() {
        return signing != null
                && signing.state() == SigningState.RECORDED
                && Integer.valueOf(signing.revision()).equals(revisionInForce);
    }

    /** Whether the latest revision was recorded as signed on paper, a party objects, and it has not come into force since. */
    public boolean isDisputed() {
        return signing != null
                && signing.state() == SigningState.DISPUTED
                && signing.revision() == revision
                && !Integer.valueOf(revision).equals(revisionInForce)
                && state != AgreementState.WITHDRAWN;
    }

    /** Whether this party has to confirm that it was signed on paper. */
    public boolean isToBeConfirmedBy(UUID organization) {
        return signing != null && isRecordedByOneSide() && signing.isUnansweredBy(organization);
    }

    /** Whether this party has approved the latest revision. */
    public boolean isApprovedBy(UUID organization) {
        return parties.stream()
                .filter(side -> side.party().id().equals(organization))
                .map(Side::approval)
                .anyMatch(approval -> approval != null && approval.revision() == revision);
    }

    /** The party with this id. */
    public NamedParty party(UUID organization) {
        return parties.stream()
                .map(Side::party)
                .filter(party -> party.id().equals(organization))
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param number from 1
     */
    public NamedParty party(int number) {
        return parties.get(number - 1).party();
    }
}

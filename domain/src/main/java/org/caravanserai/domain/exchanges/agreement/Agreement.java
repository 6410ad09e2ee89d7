package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between organizations to exchange people. Its content is in {@link Revision}s; each party approves a
 * revision by number and hash, and the agreement is in force when all have approved the same one. A later revision takes
 * effect when all have approved it; until then the earlier one applies.
 */
@Entity
@Table(name = "exchange_agreement")
public class Agreement extends AgreementRecord {

    public static final int MOST_PARTIES = 20;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    /**
     * @param parties 2 to 20 different organizations, first the one that proposes
     * @throws Invalid {@code parties-number}, {@code keys-twice}; {@code not-a-party} when a condition names another
     */
    public Agreement(List<UUID> parties, AgreementTerms terms, Instant now) {
        this(terms, parties.stream().map(party -> new Side(party, null)).toList(), now);
    }

    /**
     * A party.
     *
     * @param unit code of the unit that makes the agreement; null for the whole organization
     */
    public record Side(UUID organization, @Nullable String unit) {}

    /** Like the other constructor, for parties that are units of organizations. */
    @SuppressWarnings("NullAway.Init")
    public Agreement(AgreementTerms terms, List<Side> parties, Instant now) {
        new Invalid.Collector()
                .check(parties.size() >= 2 && parties.size() <= MOST_PARTIES, "parties", "parties-number", MOST_PARTIES)
                .check(
                        parties.stream().map(Side::organization).distinct().count() == parties.size(),
                        "parties",
                        "keys-twice")
                .throwIfAny();
        terms.requireBetween(parties.size());
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.parties = new ArrayList<>(parties.stream().map(PartyEntry::new).toList());
        this.approvals = new ArrayList<>();
        this.state = AgreementState.DRAFT;
        this.createdAt = now;
        cover(terms);
    }

    /**
     * A party proposes another content; no party has approved it yet.
     *
     * @param note why, for the other side; null for none
     * @throws Refused {@code agreement-over}; {@code nothing-changed} when the latest revision says the same
     */
    public Revision propose(
            AgreementTerms terms,
            @Nullable Revision latest,
            UUID party,
            Signatory by,
            @Nullable String note,
            Instant now) {
        require(AgreementStep.REVISE, now);
        requireParty(party);
        terms.requireBetween(parties.size());
        var next = new Revision(id, highestRevision + 1, terms, party, by, note, now);
        if (latest != null && latest.hash().equals(next.hash())) {
            throw new Refused("nothing-changed");
        }
        revision = next.number();
        highestRevision = revision;
        if (revisionInForce == null) {
            state = AgreementState.DRAFT;
            cover(terms);
        }
        return next;
    }

    /**
     * A party approves the latest revision. Approving the same one again changes nothing.
     *
     * @param latest the latest revision
     * @param number the number of the revision that the person has read
     * @param hash the hash of the revision that the person has read
     * @return whether all parties have approved it now, which puts it in force
     * @throws Conflict {@code stale-revision} when number or hash are not those of the latest revision
     * @throws Refused {@code agreement-over}; {@code agreement-expired} when all academic years of the revision are over
     */
    public boolean approve(Revision latest, int number, String hash, UUID party, Signatory by, Instant now) {
        requireParty(party);
        if (number != latest.number() || !latest.hash().equals(hash)) {
            throw new Conflict("stale-revision", latest.number());
        }
        if (approval(party, number).isPresent()) {
            return false;
        }
        AgreementStep.APPROVE.require(standing(latest, false, day(now)));
        approvals.add(new RevisionApproval(number, hash, party, by, now));
        boolean all = parties().stream().allMatch(each -> approval(each, number).isPresent());
        if (all) {
            revisionInForce = number;
            state = AgreementState.IN_FORCE;
            endsAfter = null;
            cover(latest.terms());
        } else if (state == AgreementState.DRAFT) {
            state = AgreementState.PROPOSED;
        }
        return all;
    }

    /**
     * A party records that the latest revision was signed on paper, which puts it in force: the record is the approval of every party
     * that has not approved it on the platform.
     *
     * @param latest the latest revision
     * @param own parties for which the officer acts
     * @param file id of the scan; null without one
     * @throws Refused {@code agreement-over}; {@code agreement-in-force} when the latest revision is in force already; {@code
     *     notice-given} when a party has given notice, which one side's word cannot undo
     * @throws Invalid what {@link PaperSigning} says
     */
    public PaperSigning recordSigned(
            Revision latest,
            List<UUID> own,
            LocalDate signedOn,
            List<PaperSignature> signatures,
            @Nullable UUID file,
            Signatory recorder,
            Instant now) {
        require(AgreementStep.RECORD_SIGNING, now);
        own.forEach(this::requireParty);
        var signing = new PaperSigning(this, latest, own, signedOn, signatures, file, recorder, now);
        for (var party : parties()) {
            if (approval(party, latest.number()).isEmpty()) {
                approvals.add(new RevisionApproval(
                        latest.number(), latest.hash(), party, signing.id(), signing.signedFor(party), now));
            }
        }
        revisionInForce = latest.number();
        state = AgreementState.IN_FORCE;
        cover(latest.terms());
        return signing;
    }

    /**
     * Another party confirms that it was signed like this. Confirming it again changes nothing.
     *
     * @return whether this is a change
     * @throws Refused {@code signing-over}
     */
    public boolean confirm(PaperSigning signing, UUID party, Signatory by, Instant now) {
        requireParty(party);
        return signing.confirm(this, party, by, now);
    }

    /**
     * Another party says that it was not signed like this: the revision is no longer in force, and the one before it applies again if
     * there was one. Whoever was nominated meanwhile stays nominated.
     *
     * @param latest the latest revision
     * @param before the revision that was in force before; null when none was
     * @throws Refused {@code signing-over}; Invalid for {@code reason}
     */
    public void object(
            PaperSigning signing,
            Revision latest,
            @Nullable Revision before,
            UUID party,
            Signatory by,
            String reason,
            Instant now) {
        requireParty(party);
        signing.object(this, party, by, reason, now);
        outOfForce(signing, latest, before);
    }

    /**
     * The side that recorded it takes the record back; the effects are those of an objection.
     *
     * @throws Refused {@code signing-over}
     */
    public void takeBack(PaperSigning signing, Revision latest, @Nullable Revision before, Set<UUID> own) {
        signing.takeBack(this, own);
        outOfForce(signing, latest, before);
    }

    private void outOfForce(PaperSigning signing, Revision latest, @Nullable Revision before) {
        approvals.removeIf(approval -> signing.id().equals(approval.signing()));
        if (before != null) {
            revisionInForce = before.number();
            cover(before.terms());
            return;
        }
        revisionInForce = null;
        endsAfter = null;
        state = approvals.stream().anyMatch(approval -> approval.revision() == revision)
                ? AgreementState.PROPOSED
                : AgreementState.DRAFT;
        cover(latest.terms());
    }

    /**
     * Withdraws the agreement before it comes into force.
     *
     * @throws Refused {@code agreement-in-force}, {@code agreement-over}, {@code agreement-expired}
     */
    public void withdraw(Instant now) {
        require(AgreementStep.WITHDRAW, now);
        state = AgreementState.WITHDRAWN;
    }

    /**
     * The party that proposed the latest revision withdraws it while another one is in force, which then is the latest again.
     *
     * @param latest the latest revision
     * @throws Refused {@code no-version-proposed} when the latest one is in force, or none is; {@code other-side-proposed}
     */
    public void withdrawProposal(Revision latest, Set<UUID> own, Instant now) {
        require(AgreementStep.WITHDRAW_REVISION, now);
        if (!own.contains(latest.proposedBy())) {
            throw new Refused("other-side-proposed");
        }
        approvals.removeIf(approval -> approval.revision() == latest.number());
        revision = Objects.requireNonNull(revisionInForce);
    }

    /**
     * A party gives notice: the year named is the last one with exchanges. Approvals of a revision that is not in force yet do not hold any
     * more, since they were given before the notice; a revision that all approve after it takes the notice back.
     *
     * @param inForce the terms in force
     * @throws Refused {@code agreement-not-in-force}
     * @throws Invalid {@code lastYear}: {@code not-a-year-of-the-agreement} when no condition covers the year, {@code year-over}
     */
    public void giveNotice(UUID party, AcademicYear last, AgreementTerms inForce, Instant now) {
        requireParty(party);
        require(AgreementStep.GIVE_NOTICE, now);
        if (inForce.conditions().stream().noneMatch(condition -> condition.covers(last))) {
            throw new Invalid("lastYear", "not-a-year-of-the-agreement", firstYear, lastYear);
        }
        if (last.isOver(day(now))) {
            throw new Invalid("lastYear", "year-over", last);
        }
        int holds = Objects.requireNonNull(revisionInForce);
        approvals.removeIf(approval -> approval.revision() > holds);
        endsAfter = last;
        state = AgreementState.NOTICE_GIVEN;
    }

    /**
     * A party names the event at which the agreement began. This is not part of a revision, so no party has to approve it.
     *
     * @param event its slug; null for none
     * @return whether this is a change
     */
    public boolean cameOf(UUID party, @Nullable String event) {
        requireParty(party);
        boolean news = !Objects.equals(originEvent, event);
        originEvent = event;
        return news;
    }

    /** The state on a day: {@link AgreementState#EXPIRED} and {@link AgreementState#ENDED} follow from the last year. */
    public AgreementState state(LocalDate today) {
        return state(state, today, lastYear, endsAfter);
    }

    /** Like {@link #state(LocalDate)}, for callers that have read the columns. */
    public static AgreementState state(
            AgreementState stored, LocalDate today, AcademicYear lastYear, @Nullable AcademicYear endsAfter) {
        if (endsAfter != null && endsAfter.isOver(today)) {
            return AgreementState.ENDED;
        }
        boolean open = stored != AgreementState.WITHDRAWN;
        return open && lastYear.isOver(today) ? AgreementState.EXPIRED : stored;
    }

    /** Whether this revision is, or was, what all parties had agreed on. */
    public boolean isAgreed(int number) {
        return revisionInForce != null && revisionInForce == number
                || parties().stream().allMatch(party -> approval(party, number).isPresent());
    }

    /** Whether people can be nominated for this year: it is in force and does not end before. */
    public boolean allowsExchangesIn(AcademicYear year) {
        return revisionInForce != null
                && state != AgreementState.WITHDRAWN
                && (endsAfter == null || year.compareTo(endsAfter) <= 0);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private void requireParty(UUID organization) {
        if (!isParty(organization)) {
            throw new Refused("not-a-party");
        }
    }

    /**
     * Where it stands on a day, from which the possible steps follow.
     *
     * @param latest the latest revision
     * @param signingOpen whether it is in force by a record of one side that the others have not confirmed
     */
    public AgreementStep.Standing standing(Revision latest, boolean signingOpen, LocalDate today) {
        return standing(latest.terms().isOver(today), signingOpen, today);
    }

    private AgreementStep.Standing standing(boolean over, boolean signingOpen, LocalDate today) {
        return new AgreementStep.Standing(
                state(today), revision, revisionInForce, over, endsAfter != null, signingOpen);
    }

    /** For steps on which neither the years of the latest revision nor a record of a signature decides. */
    private void require(AgreementStep step, Instant now) {
        step.require(standing(false, false, day(now)));
    }

    private void cover(AgreementTerms terms) {
        firstYear = terms.conditions().stream()
                .map(Condition::firstYear)
                .min(AcademicYear::compareTo)
                .orElseThrow();
        lastYear = terms.conditions().stream()
                .map(Condition::lastYear)
                .max(AcademicYear::compareTo)
                .orElseThrow();
    }
}

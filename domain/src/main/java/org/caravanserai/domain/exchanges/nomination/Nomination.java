package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * The sending side names a person for a place of the receiving side. Each content has a proposal id; a decision names the one it
 * was made on (EWP omobilities 3).
 *
 * <p>An officer makes it, from an accepted offer or directly, and a place is held from then on; one beyond the quota waits first
 * for a second person to confirm the exception. The receiving side accepts it, which makes a {@link Mobility}, or rejects it; a
 * rejected one may be changed and proposed again. Who accepted cannot take that back; the sending side may cancel.
 *
 * <p>Each step that {@link NominationState} does not allow is {@link Refused} as {@code nomination-state}, with both states.
 */
@Entity
@Table(name = "nomination")
public class Nomination extends NominationRecord {

    public static final int LONGEST_COMMENT = 2_000;

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    /**
     * @param application from which it comes; null without one
     */
    public Nomination(Place place, Term term, Nominee nominee, @Nullable UUID application, Instant now) {
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.agreement = place.agreement();
        this.condition = place.condition();
        this.year = place.year();
        this.from = place.from();
        this.to = place.to();
        this.term = term;
        this.nominee = nominee;
        this.application = application;
        this.state = NominationState.PENDING;
        this.proposal = Ids.next();
        this.nominatedAt = now;
    }

    /** A nomination beyond the places, which waits until a second person has confirmed the exception. */
    public static Nomination beyondPlaces(Place place, Term term, Nominee nominee, Instant now) {
        var nomination = new Nomination(place, term, nominee, null, now);
        nomination.state = NominationState.UNCONFIRMED;
        return nomination;
    }

    /** What is known of the student. */
    public void describe(StudentFacts facts) {
        student = facts;
    }

    /** The exception is confirmed: the receiving side can decide. */
    public void confirmException() {
        require(NominationStep.CONFIRM_EXCEPTION);
        become(NominationState.PENDING);
    }

    /**
     * The exception is not granted.
     *
     * @throws Invalid {@code required} for the comment
     */
    public void refuseException(@Nullable String why, Instant now) {
        require(NominationStep.REFUSE_EXCEPTION);
        close(NominationState.REJECTED, why, now);
    }

    /** A place: a condition in an academic year, with its two organizations. */
    public record Place(UUID agreement, String condition, AcademicYear year, UUID from, UUID to) {}

    /**
     * The receiving side accepts.
     *
     * @param seen the proposal that the person has read
     * @throws Conflict {@code stale-proposal} when it has been replaced
     */
    public void accept(UUID seen, @Nullable String why, Instant now) {
        decide(seen, NominationState.ACCEPTED, why, now);
    }

    /**
     * The receiving side refuses, with the reason.
     *
     * @throws Conflict {@code stale-proposal}
     * @throws Invalid {@code required} for the comment
     */
    public void reject(UUID seen, @Nullable String why, Instant now) {
        decide(seen, NominationState.REJECTED, why, now);
    }

    private void decide(UUID seen, NominationState next, @Nullable String why, Instant now) {
        if (!proposal.equals(seen)) {
            throw new Conflict("stale-proposal");
        }
        require(next == NominationState.ACCEPTED ? NominationStep.ACCEPT : NominationStep.REJECT);
        close(next, why, now);
    }

    private void close(NominationState next, @Nullable String why, Instant now) {
        var said = ShortText.neededIf(next == NominationState.REJECTED, "comment", why, LONGEST_COMMENT);
        become(next);
        comment = said;
        decidedAt = now;
    }

    /** The sending side changes a refused nomination, or one not decided yet; it is a new proposal. */
    public void proposeAgain(Term changed, Nominee person) {
        require(NominationStep.PROPOSE_AGAIN);
        if (state != NominationState.PENDING) {
            become(NominationState.PENDING);
        }
        term = changed;
        nominee = person;
        proposal = Ids.next();
        comment = null;
        decidedAt = null;
    }

    /**
     * Continues it under another agreement with the same sender, receiver and year; its proposal stays the same.
     *
     * @throws Refused as {@link #requireMovable}
     */
    public void move(UUID otherAgreement, String otherCondition) {
        requireMovable();
        agreement = otherAgreement;
        condition = otherCondition;
    }

    /**
     * That it holds a place which can be one of another agreement.
     *
     * @throws Refused {@code exception-undecided} while it waits for the confirmation of an exception; {@code nomination-state} when it
     *     is over
     */
    public void requireMovable() {
        if (state == NominationState.UNCONFIRMED) {
            throw new Refused("exception-undecided");
        }
        if (!state.holdsPlace()) {
            throw new Refused("nomination-state", state, NominationState.PENDING);
        }
    }

    /** The sending side takes it back. */
    public void cancel(Instant now) {
        become(NominationState.CANCELLED);
        decidedAt = now;
    }

    /**
     * @throws Refused when the state does not allow this step: see {@link NominationStep}
     */
    public void require(NominationStep step) {
        step.refusal(state).ifPresent(refused -> {
            throw refused;
        });
    }

    private void become(NominationState next) {
        state = state.become(next, "nomination-state");
    }
}

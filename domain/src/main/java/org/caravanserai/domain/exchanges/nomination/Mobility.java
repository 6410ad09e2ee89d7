package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.UUID;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The stay of a person whose nomination was accepted. The receiving side says when it began and ended.
 *
 * <p>It is made with the acceptance and is expected until the person arrives, does not come, or the nomination is cancelled. It
 * may be interrupted; an extension that affects the quota is confirmed by the other side, and so is a correction of a recorded
 * day. With the departure it is over. The entries of the ledger, letters and the contact of the person refer to it.
 *
 * <p>Each step that {@link MobilityState} does not allow is {@link Refused} as {@code mobility-state}, with both states.
 */
@Entity
@Table(name = "mobility")
public class Mobility extends MobilityRecord {

    @SuppressWarnings("NullAway.Init")
    protected Mobility() {}

    public Mobility(UUID nomination) {
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.nomination = nomination;
        this.state = MobilityState.EXPECTED;
    }

    /**
     * @param day local date at the receiving organization
     * @param today at which nobody can have arrived later
     * @param reason why the person has come long before the stay begins; null for everybody else
     * @throws Invalid {@code in-the-future}, {@code arrival-outside-year}; {@code arrival-early} for the reason
     */
    public void arrive(LocalDate day, LocalDate today, ArrivalDays days, @Nullable String reason) {
        require(StayStep.ARRIVE);
        days.require(day, today, reason);
        become(MobilityState.ARRIVED);
        arrivedOn = day;
    }

    /**
     * @throws Invalid {@code in-the-future}, {@code before-arrival}, {@code before-interruption}; {@code day-of-arrival} for the day of the
     *     arrival, on which only an early return ends a stay
     */
    public void depart(LocalDate day, LocalDate today) {
        require(StayStep.DEPART);
        requireSince(day, today);
        if (day.equals(arrivedOn)) {
            throw new Invalid("date", "day-of-arrival");
        }
        end(day);
    }

    /**
     * The person has left before the agreed end.
     *
     * @throws Invalid {@code in-the-future}, {@code before-arrival}, {@code before-interruption}
     */
    public void returnEarly(LocalDate day, LocalDate today) {
        require(StayStep.RETURN_EARLY);
        requireSince(day, today);
        end(day);
        returnedEarly = true;
    }

    private void end(LocalDate day) {
        become(MobilityState.DEPARTED);
        endInterruption(day);
        departedOn = day;
    }

    /**
     * @param day the first one away
     * @throws Invalid as {@link #depart}
     */
    public void interrupt(LocalDate day, LocalDate today) {
        require(StayStep.INTERRUPT);
        requireSince(day, today);
        become(MobilityState.INTERRUPTED);
        interruptedOn = day;
    }

    /**
     * @param day the first one back
     * @throws Invalid as {@link #depart}
     */
    public void resume(LocalDate day, LocalDate today) {
        require(StayStep.RESUME);
        requireSince(day, today);
        become(MobilityState.ARRIVED);
        endInterruption(day);
    }

    /**
     * The person stays longer than agreed.
     *
     * @param until the last day
     * @param year the academic year after that of the nomination into which the stay lasts; null when it ends before
     * @return whether that year needs a further place
     * @throws Invalid {@code before-arrival}, {@code before-agreed-end} when it was extended further already
     */
    public boolean extend(LocalDate until, @Nullable AcademicYear year) {
        requireExtension(until);
        extendedUntil = until;
        boolean further = year != null && furtherYear == null;
        furtherYear = year == null ? furtherYear : year;
        return further;
    }

    /** The stay ended before the further academic year began: its place there is not needed. */
    public void leaveFurtherYear() {
        furtherYear = null;
    }

    /** The stay goes on into the academic year after that of the nomination, where it takes a place again. */
    public void enterFurtherYear(AcademicYear year) {
        furtherYear = year;
    }

    /** Whether {@link #extend} would be possible, else as it throws. */
    public void requireExtension(LocalDate until) {
        require(StayStep.EXTEND);
        if (arrivedOn != null && !until.isAfter(arrivedOn)) {
            throw new Invalid("until", "before-arrival", arrivedOn);
        }
        if (extendedUntil != null && !until.isAfter(extendedUntil)) {
            throw new Invalid("until", "before-agreed-end", extendedUntil);
        }
    }

    /**
     * The days that the stay counts in the ledger once it was shorter or longer than its term: from the arrival to the departure, or to the
     * end that was agreed, both included, without interruptions. Empty while its term says how much it counts; a stay that lasted less than
     * two thirds of its term is no stay of that term.
     */
    public OptionalInt countedDays(Term term) {
        var end = departedOn == null ? extendedUntil : departedOn;
        if (arrivedOn == null || end == null) {
            return OptionalInt.empty();
        }
        int days = Math.max((int) ChronoUnit.DAYS.between(arrivedOn, end) + 1 - interruptedDays, 0);
        boolean otherwiseAgreed = returnedEarly || interruptedDays > 0 || extendedUntil != null;
        return otherwiseAgreed || days < term.fewestDays() ? OptionalInt.of(days) : OptionalInt.empty();
    }

    /**
     * What the events of a stay say of the times away.
     *
     * @param first the first day of the first interruption; null without one
     * @param open the first day of an interruption that lasted until the departure; null without one
     * @param latest the day of the latest interruption or return from one; null without one
     */
    public record Away(
            @Nullable LocalDate first,
            @Nullable LocalDate open,
            @Nullable LocalDate latest) {}

    /**
     * That the arrival can be corrected.
     *
     * @param day on which the person arrived; null: has not arrived
     * @throws Invalid {@code in-the-future}, {@code arrival-outside-year}, {@code same-date}, {@code after-what-followed}
     * @throws Refused {@code mobility-state} before an arrival; {@code stay-went-on} when the stay has a course that an arrival has to
     *     precede
     */
    public void requireArrivalCorrection(@Nullable LocalDate day, LocalDate today, ArrivalDays days, Away away) {
        require(StayStep.CORRECT_ARRIVAL);
        if (day == null) {
            if (state != MobilityState.ARRIVED || interruptedDays > 0 || extendedUntil != null) {
                throw new Refused("stay-went-on");
            }
            return;
        }
        var faults = days.possible(day, today).check(!day.equals(arrivedOn), "date", "same-date");
        if (away.first() != null) {
            faults.check(!day.isAfter(away.first()), "date", "after-what-followed", away.first());
        }
        if (departedOn != null) {
            faults.check(isBeforeEnd(day, departedOn), "date", "after-what-followed", departedOn);
        }
        if (extendedUntil != null) {
            faults.check(day.isBefore(extendedUntil), "date", "after-what-followed", extendedUntil);
        }
        faults.throwIfAny();
    }

    private boolean isBeforeEnd(LocalDate arrival, LocalDate departure) {
        return arrival.isBefore(departure) || returnedEarly && arrival.equals(departure);
    }

    /**
     * The person arrived on another day than was confirmed.
     *
     * @param day null: has not arrived; the person is expected again
     * @throws Invalid as {@link #requireArrivalCorrection}
     */
    public void correctArrival(@Nullable LocalDate day, LocalDate today, ArrivalDays days, Away away) {
        requireArrivalCorrection(day, today, days, away);
        arrivedOn = day;
        if (day == null) {
            state = MobilityState.EXPECTED;
        }
    }

    /**
     * That the departure can be corrected.
     *
     * @param day on which the person left; null: is still there
     * @throws Invalid {@code in-the-future}, {@code same-date}, {@code before-arrival}, {@code day-of-arrival}, {@code before-interruption}
     * @throws Refused {@code mobility-state} before a departure
     */
    public void requireDepartureCorrection(@Nullable LocalDate day, LocalDate today, Away away) {
        require(StayStep.CORRECT_DEPARTURE);
        if (day != null && arrivedOn != null) {
            var faults = new Invalid.Collector()
                    .check(!day.isAfter(today), "date", "in-the-future", today)
                    .check(!day.equals(departedOn), "date", "same-date")
                    .check(!day.isBefore(arrivedOn), "date", "before-arrival", arrivedOn)
                    .check(returnedEarly || !day.equals(arrivedOn), "date", "day-of-arrival");
            if (away.latest() != null) {
                faults.check(!day.isBefore(away.latest()), "date", "before-interruption", away.latest());
            }
            faults.throwIfAny();
        }
    }

    /**
     * The person left on another day than was confirmed.
     *
     * @param day null: is still there, or away as at the departure; the stay goes on
     * @throws Invalid as {@link #requireDepartureCorrection}
     */
    public void correctDeparture(@Nullable LocalDate day, LocalDate today, Away away) {
        requireDepartureCorrection(day, today, away);
        var open = away.open();
        if (open != null) {
            interruptedDays -= (int) ChronoUnit.DAYS.between(open, departedOn);
        }
        state = open == null ? MobilityState.ARRIVED : MobilityState.INTERRUPTED;
        interruptedOn = open;
        departedOn = null;
        if (day == null) {
            returnedEarly = false;
        } else {
            end(day);
        }
    }

    /**
     * Where it stands, from which the possible steps follow.
     *
     * @param extensionAsked whether a request for a longer stay waits for an answer
     * @param correctionOpen whether a correction waits for an answer
     */
    public StayStep.Standing standing(boolean extensionAsked, boolean correctionOpen) {
        return new StayStep.Standing(state, arrivedOn != null, extensionAsked, correctionOpen);
    }

    /**
     * @throws Refused when the state does not allow this step: see {@link StayStep}
     */
    public void require(StayStep step) {
        step.require(standing(false, false));
    }

    private void requireSince(LocalDate day, LocalDate today) {
        new Invalid.Collector()
                .check(!day.isAfter(today), "date", "in-the-future", today)
                .throwIfAny();
        if (arrivedOn != null && day.isBefore(arrivedOn)) {
            throw new Invalid("date", "before-arrival", arrivedOn);
        }
        if (interruptedOn != null && day.isBefore(interruptedOn)) {
            throw new Invalid("date", "before-interruption", interruptedOn);
        }
    }

    private void endInterruption(LocalDate day) {
        if (interruptedOn != null) {
            interruptedDays += (int) ChronoUnit.DAYS.between(interruptedOn, day);
            interruptedOn = null;
        }
    }

    /**
     * That this can be certified of the stay: the arrival once the person is there, the stay once it is over.
     *
     * @throws Refused {@code mobility-state} for a certificate that comes too early
     */
    public void requireFor(ExchangeDocument letter) {
        if (letter.isCertificate() && arrivedOn == null) {
            throw new Refused("mobility-state", state, MobilityState.ARRIVED);
        }
        if (letter == ExchangeDocument.STAY_CERTIFICATE && departedOn == null) {
            throw new Refused("mobility-state", state, MobilityState.DEPARTED);
        }
    }

    /**
     * That the stay can go on under another agreement: it is expected or under way.
     *
     * @throws Refused {@code mobility-state}
     */
    public void requireMovable() {
        if (state != MobilityState.EXPECTED && !state.isUnderWay()) {
            throw new Refused("mobility-state", state, MobilityState.EXPECTED);
        }
    }

    /** The person never came. */
    public void noShow() {
        become(MobilityState.NO_SHOW);
    }

    public void cancel() {
        become(MobilityState.CANCELLED);
    }

    private void become(MobilityState next) {
        state = state.become(next, "mobility-state");
    }
}

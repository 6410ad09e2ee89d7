package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The stay of a person whose nomination was accepted. The receiving side says when it began and ended.
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
     * @throws Invalid {@code in-the-future}
     */
    public void arrive(LocalDate day, LocalDate today) {
        new Invalid.Collector()
                .check(!day.isAfter(today), "date", "in-the-future", today)
                .throwIfAny();
        if (state == MobilityState.INTERRUPTED) {
            throw new Refused("mobility-state", state, MobilityState.ARRIVED);
        }
        become(MobilityState.ARRIVED);
        arrivedOn = day;
    }

    /**
     * @throws Invalid {@code in-the-future}, {@code before-arrival}, {@code before-interruption}
     */
    public void depart(LocalDate day, LocalDate today) {
        requireSince(day, today);
        become(MobilityState.DEPARTED);
        endInterruption(day);
        departedOn = day;
    }

    /**
     * The person has left before the agreed end.
     *
     * @throws Invalid as {@link #depart}
     */
    public void returnEarly(LocalDate day, LocalDate today) {
        depart(day, today);
        returnedEarly = true;
    }

    /**
     * @param day the first one away
     * @throws Invalid as {@link #depart}
     */
    public void interrupt(LocalDate day, LocalDate today) {
        requireSince(day, today);
        become(MobilityState.INTERRUPTED);
        interruptedOn = day;
    }

    /**
     * @param day the first one back
     * @throws Invalid as {@link #depart}
     */
    public void resume(LocalDate day, LocalDate today) {
        requireSince(day, today);
        if (state != MobilityState.INTERRUPTED) {
            throw new Refused("mobility-state", state, MobilityState.ARRIVED);
        }
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

    /** Whether {@link #extend} would be possible, else as it throws. */
    public void requireExtension(LocalDate until) {
        if (!state.isUnderWay()) {
            throw new Refused("mobility-state", state, MobilityState.ARRIVED);
        }
        if (arrivedOn != null && !until.isAfter(arrivedOn)) {
            throw new Invalid("until", "before-arrival", arrivedOn);
        }
        if (extendedUntil != null && !until.isAfter(extendedUntil)) {
            throw new Invalid("until", "before-agreed-end", extendedUntil);
        }
    }

    /**
     * The days that the stay counts in the ledger once it was shorter or longer than its term: from the arrival to the departure, or to the
     * end that was agreed, both included, without interruptions. Empty while its term says how much it counts.
     */
    public OptionalInt countedDays() {
        var end = departedOn == null ? extendedUntil : departedOn;
        boolean asAgreed = !returnedEarly && interruptedDays == 0 && extendedUntil == null;
        return asAgreed || arrivedOn == null || end == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max((int) ChronoUnit.DAYS.between(arrivedOn, end) + 1 - interruptedDays, 0));
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

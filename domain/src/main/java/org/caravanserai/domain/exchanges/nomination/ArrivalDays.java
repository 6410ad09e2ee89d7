package org.caravanserai.domain.exchanges.nomination;

import java.time.LocalDate;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a stay can begin.
 *
 * @param begins the first day of its term
 * @param last the last day of its academic year
 */
public record ArrivalDays(LocalDate begins, LocalDate last) {

    /** So much earlier people come to settle in; who comes earlier needs a reason. */
    private static final int DAYS_TO_SETTLE_IN = 31;

    /** Half a year: nobody begins a stay earlier, also where academic years begin in another season. */
    private static final int MOST_DAYS_BEFORE = 184;

    private static final int MONTHS_TO_THE_SECOND_TERM = 5;

    /** Of a term whose dates the host has not told. */
    public static ArrivalDays of(AcademicYear year, Term term) {
        var first = year.firstDay();
        return new ArrivalDays(
                term == Term.SECOND ? first.plusMonths(MONTHS_TO_THE_SECOND_TERM) : first, year.lastDay());
    }

    /** Of a term with the dates of the host's calendar. */
    public static ArrivalDays of(AcademicYear year, AcademicTerm told) {
        var last = year.lastDay();
        return new ArrivalDays(told.startsOn(), told.endsOn().isAfter(last) ? told.endsOn() : last);
    }

    public LocalDate earliest() {
        return begins.minusDays(MOST_DAYS_BEFORE);
    }

    /** The first day that needs no reason. */
    public LocalDate usual() {
        return begins.minusDays(DAYS_TO_SETTLE_IN);
    }

    /**
     * Collects {@code in-the-future} and {@code arrival-outside-year}.
     *
     * @param today at which nobody can have arrived later
     */
    Invalid.Collector possible(LocalDate day, LocalDate today) {
        return new Invalid.Collector()
                .check(!day.isAfter(today), "date", "in-the-future", today)
                .check(
                        !day.isBefore(earliest()) && !day.isAfter(last),
                        "date",
                        "arrival-outside-year",
                        earliest(),
                        last);
    }

    /**
     * @param reason why somebody has come long before the stay begins
     * @throws Invalid {@code in-the-future}, {@code arrival-outside-year}; {@code arrival-early} for the reason
     */
    void require(LocalDate day, LocalDate today, @Nullable String reason) {
        possible(day, today).throwIfAny();
        if (day.isBefore(usual()) && (reason == null || reason.isBlank())) {
            throw new Invalid("reason", "arrival-early", usual());
        }
    }
}

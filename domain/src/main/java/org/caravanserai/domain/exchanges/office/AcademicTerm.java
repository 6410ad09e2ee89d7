package org.caravanserai.domain.exchanges.office;

import java.io.Serializable;
import java.time.LocalDate;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A term of an academic year with its real dates, whatever part of the year it lies in.
 *
 * @param nominationsBy the last day for nominations; null where none is named
 * @param applicationsBy the last day for the applications of those nominated; null where none is named
 */
public record AcademicTerm(
        AcademicYear year,
        LocalizedText name,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate nominationsBy,
        @Nullable LocalDate applicationsBy)
        implements Serializable {

    public AcademicTerm {
        new Invalid.Collector()
                .check(!name.isEmpty(), "name", "required")
                .check(endsOn.isAfter(startsOn), "endsOn", "term-ends-first")
                .check(isNear(year, startsOn), "startsOn", "term-out-of-year", year)
                .check(isNear(year, endsOn), "endsOn", "term-out-of-year", year)
                .check(nominationsBy == null || nominationsBy.isBefore(endsOn), "nominationsBy", "term-ends-first")
                .check(applicationsBy == null || applicationsBy.isBefore(endsOn), "applicationsBy", "term-ends-first")
                .throwIfAny();
    }

    /** Years that follow the moon begin and end outside the calendar years that name them, by less than one. */
    private static boolean isNear(AcademicYear year, LocalDate day) {
        return day.getYear() >= year.first() - 1 && day.getYear() <= year.last() + 1;
    }

    boolean overlaps(AcademicTerm other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }
}

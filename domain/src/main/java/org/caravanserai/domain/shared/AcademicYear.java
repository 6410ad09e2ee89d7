package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An academic year as EWP writes it: {@code 2026/2027}, or {@code 2026/2026} where it is the calendar year, as in the
 * southern hemisphere (types-academic-term, {@code AcademicYearId}).
 */
public record AcademicYear(int first, int last) implements Serializable, Comparable<AcademicYear> {

    /** With another separator, with two digits of the second year, or one year alone for a calendar year. */
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:\\s*[/\\-\u2013]\\s*(\\d{2}|\\d{4}))?");

    private static final int CENTURY = 100;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /** Of years that are not the calendar year, where no institution's calendar says otherwise. */
    private static final Month FIRST_MONTH = Month.SEPTEMBER;

    public AcademicYear {
        if (!isOne(first, last)) {
            throw new Invalid("academicYear", "not-an-academic-year", first + "/" + last);
        }
    }

    /**
     * A year as people write it: {@code 2026/2027}, {@code 2026/27}, {@code 2026-2027}; {@code 2026} is the calendar year.
     *
     * @throws Invalid {@code not-an-academic-year}
     */
    public static AcademicYear of(String text) {
        return read(text).orElseThrow(() -> new Invalid("academicYear", "not-an-academic-year", text));
    }

    /** Like {@link #of}; empty where it is none. */
    public static Optional<AcademicYear> read(String text) {
        var found = SHAPE.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int last = last(first, found.group(2));
        return isOne(first, last) ? Optional.of(new AcademicYear(first, last)) : Optional.empty();
    }

    private static int last(int first, @Nullable String written) {
        if (written == null) {
            return first;
        }
        int last = Integer.parseInt(written);
        if (written.length() > 2) {
            return last;
        }
        int century = first - first % CENTURY;
        return century + last < first ? century + CENTURY + last : century + last;
    }

    private static boolean isOne(int first, int last) {
        return first >= EARLIEST && first <= LATEST && last >= first && last <= first + 1;
    }

    /**
     * The year in which a day is.
     *
     * @param calendarYear whether the calendar year is the academic year
     */
    public static AcademicYear on(LocalDate day, boolean calendarYear) {
        if (calendarYear) {
            return new AcademicYear(day.getYear(), day.getYear());
        }
        int first = day.getMonth().compareTo(FIRST_MONTH) >= 0 ? day.getYear() : day.getYear() - 1;
        return new AcademicYear(first, first + 1);
    }

    /** Whether it is the calendar year. */
    public boolean isCalendarYear() {
        return first == last;
    }

    /** The first day: of September, or of January where it is the calendar year. */
    public LocalDate firstDay() {
        return LocalDate.of(first, isCalendarYear() ? Month.JANUARY : FIRST_MONTH, 1);
    }

    /** The last day: of August, or of December where it is the calendar year. */
    public LocalDate lastDay() {
        return isCalendarYear()
                ? LocalDate.of(last, Month.DECEMBER, 31)
                : LocalDate.of(last, FIRST_MONTH, 1).minusDays(1);
    }

    /** Whether its last day is past. */
    public boolean isOver(LocalDate today) {
        return lastDay().isBefore(today);
    }

    /** The year after this one, of the same kind. */
    public AcademicYear next() {
        return new AcademicYear(first + 1, last + 1);
    }

    /** This year and all that follow up to {@code end}, in order; empty when {@code end} is earlier. */
    public List<AcademicYear> until(AcademicYear end) {
        return IntStream.rangeClosed(0, end.first - first)
                .mapToObj(years -> new AcademicYear(first + years, last + years))
                .toList();
    }

    /** Whether this year begins and ends within the time from the beginning of the first to the end of the second one. */
    public boolean isBetween(AcademicYear from, AcademicYear to) {
        return compareTo(from) >= 0 && compareTo(to) <= 0;
    }

    /** By the first day, which is the order of the last days too, also among years of both kinds. */
    @Override
    public int compareTo(AcademicYear other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
    }

    /** As people read it: {@code 2026/2027}, and {@code 2026} for a calendar year. */
    public String inWords() {
        return isCalendarYear() ? Integer.toString(first) : toString();
    }

    /** As it is stored and exchanged. */
    @Override
    public String toString() {
        return "%04d/%04d".formatted(first, last);
    }
}

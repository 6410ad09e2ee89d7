package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An academic year as EWP writes it: {@code 2026/2027}, or {@code 2026/2026} where it is the calendar year, as in the
 * southern hemisphere (types-academic-term, {@code AcademicYearId}).
 */
public record AcademicYear(int first, int last) implements Serializable, Comparable<AcademicYear> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})/(\\d{4})");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    public AcademicYear {
        if (first < EARLIEST || first > LATEST || last < first || last > first + 1) {
            throw new Invalid("academicYear", "not-an-academic-year", first + "/" + last);
        }
    }

    /**
     * @throws Invalid {@code not-an-academic-year}
     */
    public static AcademicYear of(String text) {
        var found = SHAPE.matcher(text.strip());
        if (!found.matches()) {
            throw new Invalid("academicYear", "not-an-academic-year", text);
        }
        return new AcademicYear(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
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

    /** Whether this year lies within the two, both included. */
    public boolean isBetween(AcademicYear from, AcademicYear to) {
        return first >= from.first && first <= to.first;
    }

    @Override
    public int compareTo(AcademicYear other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
    }

    @Override
    public String toString() {
        return "%04d/%04d".formatted(first, last);
    }
}

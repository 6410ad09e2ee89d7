package org.caravanserai.domain.exchanges.agreement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement allows in one direction. A direction without a condition has no places: EWP IIA 7 cannot state zero
 * either. Immutable.
 *
 * @param code names the condition within the agreement and stays the same over revisions, for example {@code c1}
 * @param from number of the party that sends, from 1 in the order of the agreement
 * @param to number of the party that receives
 * @param personsPerYear at most so many people in an academic year, 1 to 10,000
 * @param monthsPerYear months of all of them together in an academic year; null where not agreed
 * @param iscedF fields of education; empty for all
 * @param eqf levels of the European Qualifications Framework, 1 to 8; empty for all
 * @param blended whether part of the stay may be online
 * @param fromUnit code of the unit of the sending organization that it is for; null for all
 * @param toUnit code of the unit of the receiving organization that it is for; null for all
 */
public record Condition(
        String code,
        int from,
        int to,
        MobilityKind kind,
        int personsPerYear,
        @Nullable BigDecimal monthsPerYear,
        List<IscedField> iscedF,
        List<Integer> eqf,
        List<LanguageRequirement> languages,
        AcademicYear firstYear,
        AcademicYear lastYear,
        boolean blended,
        @Nullable String fromUnit,
        @Nullable String toUnit)
        implements Serializable {

    public static final int MOST_PERSONS = 10_000;

    /** Longest time that one condition covers, in academic years. */
    public static final int MOST_YEARS = 30;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,19}");
    private static final BigDecimal MOST_MONTHS = new BigDecimal(12 * MOST_PERSONS);

    public Condition {
        new Invalid.Collector()
                .check(CODE.matcher(code).matches(), "code", "not-a-condition-code", code)
                .check(from != to, "to", "same-organization")
                .check(
                        personsPerYear >= 1 && personsPerYear <= MOST_PERSONS,
                        "personsPerYear",
                        "between",
                        1,
                        MOST_PERSONS)
                .check(
                        monthsPerYear == null
                                || monthsPerYear.signum() > 0
                                        && monthsPerYear.compareTo(MOST_MONTHS) <= 0
                                        && monthsPerYear.stripTrailingZeros().scale() <= 2,
                        "monthsPerYear",
                        "not-months")
                .check(eqf.stream().allMatch(level -> level >= 1 && level <= 8), "eqf", "between", 1, 8)
                .check(lastYear.compareTo(firstYear) >= 0, "lastYear", "before-first-year")
                .check(lastYear.first() - firstYear.first() < MOST_YEARS, "lastYear", "too-many-years", MOST_YEARS)
                .check(
                        lastYear.last() - lastYear.first() == firstYear.last() - firstYear.first(),
                        "lastYear",
                        "years-of-two-kinds")
                .throwIfAny();
        monthsPerYear = monthsPerYear == null ? null : monthsPerYear.setScale(2);
        iscedF = List.copyOf(new TreeSet<>(iscedF));
        eqf = List.copyOf(new TreeSet<>(eqf));
        languages = List.copyOf(languages);
    }

    /** A condition between whole organizations. */
    public Condition(
            String code,
            int from,
            int to,
            MobilityKind kind,
            int personsPerYear,
            @Nullable BigDecimal monthsPerYear,
            List<IscedField> iscedF,
            List<Integer> eqf,
            List<LanguageRequirement> languages,
            AcademicYear firstYear,
            AcademicYear lastYear,
            boolean blended) {
        this(
                code,
                from,
                to,
                kind,
                personsPerYear,
                monthsPerYear,
                iscedF,
                eqf,
                languages,
                firstYear,
                lastYear,
                blended,
                null,
                null);
    }

    /**
     * Whether stays under another condition, of any agreement, are possible under this one: it is for the same kind of stay and
     * includes every field, level and unit of the other one. Sender and receiver are not compared.
     */
    public boolean admitsAllOf(Condition other) {
        boolean fields = iscedF.isEmpty()
                || !other.iscedF.isEmpty()
                        && other.iscedF.stream()
                                .allMatch(field -> iscedF.stream().anyMatch(own -> own.holds(field)));
        boolean levels = eqf.isEmpty() || !other.eqf.isEmpty() && eqf.containsAll(other.eqf);
        boolean units = (fromUnit == null || fromUnit.equals(other.fromUnit))
                && (toUnit == null || toUnit.equals(other.toUnit));
        return kind == other.kind && fields && levels && units;
    }

    /** Whether there are places in this year. */
    public boolean covers(AcademicYear year) {
        return year.last() - year.first() == firstYear.last() - firstYear.first()
                && year.isBetween(firstYear, lastYear);
    }
}

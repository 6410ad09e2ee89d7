package org.caravanserai.domain.exchanges.agreement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param personsPerYear at most so many people in an academic year, 1 to 10,000; in the years of {@code placesByYear} as those say
 * @param monthsPerYear months of all of them together in an academic year; null where not agreed
 * @param iscedF fields of education; empty for all
 * @param eqf levels of the European Qualifications Framework, 1 to 8; empty for all
 * @param blended whether part of the stay may be online
 * @param fromUnit code of the unit of the sending organization that it is for; null for all
 * @param toUnit code of the unit of the receiving organization that it is for; null for all
 * @param daysPerYear days of all of them together in an academic year, where the parties count in days; null otherwise
 * @param placesByYear the academic years in which it is another number, by year; none of them says what is said of all years
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
        @Nullable String toUnit,
        @Nullable BigDecimal daysPerYear,
        List<PlacesInYear> placesByYear)
        implements Serializable {

    public static final int MOST_PERSONS = 10_000;

    /** Longest time that one condition covers, in academic years. */
    public static final int MOST_YEARS = 30;

    /** So many years after the present one are offered for nominations. */
    private static final int FURTHER_YEARS = 2;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,19}");
    private static final BigDecimal MOST_MONTHS = new BigDecimal(12 * MOST_PERSONS);
    private static final BigDecimal MOST_DAYS = new BigDecimal(366 * MOST_PERSONS);

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
                .check(isMonths(monthsPerYear), "monthsPerYear", "not-months")
                .check(isDays(daysPerYear), "daysPerYear", "not-days")
                .check(monthsPerYear == null || daysPerYear == null, "daysPerYear", "months-or-days")
                .check(eqf.stream().allMatch(level -> level >= 1 && level <= 8), "eqf", "between", 1, 8)
                .check(lastYear.compareTo(firstYear) >= 0, "lastYear", "before-first-year")
                .check(lastYear.first() - firstYear.first() < MOST_YEARS, "lastYear", "too-many-years", MOST_YEARS)
                .check(lastYear.isCalendarYear() == firstYear.isCalendarYear(), "lastYear", "years-of-two-kinds")
                .throwIfAny();
        requireOf(placesByYear, firstYear, lastYear);
        monthsPerYear = monthsPerYear == null ? null : monthsPerYear.setScale(2);
        daysPerYear = daysPerYear == null ? null : daysPerYear.setScale(2);
        var usual = List.of(personsPerYear, Optional.ofNullable(monthsPerYear), Optional.ofNullable(daysPerYear));
        placesByYear = placesByYear.stream()
                .filter(each -> !usual.equals(
                        List.of(each.persons(), Optional.ofNullable(each.months()), Optional.ofNullable(each.days()))))
                .sorted(Comparator.comparing(PlacesInYear::year))
                .toList();
        iscedF = List.copyOf(new TreeSet<>(iscedF));
        eqf = List.copyOf(new TreeSet<>(eqf));
        languages = List.copyOf(languages);
    }

    /** Years of their own are years of the condition, each once, and it begins and ends with places. */
    private static void requireOf(List<PlacesInYear> places, AcademicYear first, AcademicYear last) {
        var faults = new Invalid.Collector();
        var years = new HashSet<AcademicYear>();
        for (int i = 0; i < places.size(); i++) {
            var field = "placesByYear[" + i + "].";
            var year = places.get(i).year();
            boolean own = year.isCalendarYear() == first.isCalendarYear() && year.isBetween(first, last);
            faults.check(own, field + "academicYear", "not-a-year-of-the-condition", first, last)
                    .check(years.add(year), field + "academicYear", "keys-twice")
                    .check(
                            places.get(i).persons() > 0 || !year.equals(first) && !year.equals(last),
                            field + "persons",
                            "places-at-the-ends");
        }
        faults.throwIfAny();
    }

    static boolean isMonths(@Nullable BigDecimal months) {
        return isAmount(months, MOST_MONTHS);
    }

    static boolean isDays(@Nullable BigDecimal days) {
        return isAmount(days, MOST_DAYS);
    }

    private static boolean isAmount(@Nullable BigDecimal amount, BigDecimal most) {
        return amount == null
                || amount.signum() > 0
                        && amount.compareTo(most) <= 0
                        && amount.stripTrailingZeros().scale() <= 2;
    }

    /** A condition with the same number of places in all its years. */
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
            boolean blended,
            @Nullable String fromUnit,
            @Nullable String toUnit) {
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
                fromUnit,
                toUnit,
                null,
                List.of());
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
        return in(year).persons() > 0;
    }

    /** What is agreed for one academic year; no places in a year that is not one of its own. */
    public PlacesInYear in(AcademicYear year) {
        if (year.isCalendarYear() != firstYear.isCalendarYear() || !year.isBetween(firstYear, lastYear)) {
            return new PlacesInYear(year, 0, null, null);
        }
        return placesByYear.stream()
                .filter(each -> each.year().equals(year))
                .findFirst()
                .orElseGet(() -> new PlacesInYear(year, personsPerYear, monthsPerYear, daysPerYear));
    }

    /** Whether the months or days of the people together are limited, in any year. */
    public boolean limitsTime() {
        return Stream.concat(
                        Stream.of(new PlacesInYear(firstYear, personsPerYear, monthsPerYear, daysPerYear)),
                        placesByYear.stream())
                .anyMatch(each -> each.months() != null || each.days() != null);
    }

    /**
     * The same with other places by year.
     *
     * @param places for years that have none of their own; others are kept
     */
    Condition with(List<PlacesInYear> places) {
        var all = new ArrayList<>(placesByYear);
        all.addAll(places);
        return of(lastYear, all);
    }

    /** What is left of it when there are no exchanges after an academic year; empty when it has no places until then. */
    Optional<Condition> until(AcademicYear end) {
        return firstYear.until(lastYear).stream()
                .filter(year -> covers(year) && year.compareTo(end) <= 0)
                .max(Comparator.naturalOrder())
                .map(last -> of(
                        last,
                        placesByYear.stream()
                                .filter(each -> each.year().compareTo(last) <= 0)
                                .toList()));
    }

    private Condition of(AcademicYear last, List<PlacesInYear> places) {
        return new Condition(
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
                last,
                blended,
                fromUnit,
                toUnit,
                daysPerYear,
                places);
    }

    /** The academic years, of those it covers, for which people can be nominated now: the present one and a few more. */
    public List<AcademicYear> offered(LocalDate today) {
        var present = AcademicYear.on(today, firstYear.isCalendarYear());
        return firstYear.until(lastYear).stream()
                .filter(this::covers)
                .filter(year -> year.compareTo(present) >= 0 && year.first() <= present.first() + FURTHER_YEARS)
                .toList();
    }

    /** Whether it is for this kind of stay, from this party to this one. */
    public boolean isFor(MobilityKind stays, int sender, int receiver) {
        return kind == stays && from == sender && to == receiver;
    }

    /**
     * The same with what an earlier one says of the stay: its kind, its levels and whether part of it may be online. The rest is about who
     * goes, from where, and when.
     */
    public Condition keepingStayOf(Condition earlier) {
        return new Condition(
                code,
                from,
                to,
                earlier.kind,
                personsPerYear,
                monthsPerYear,
                iscedF,
                earlier.eqf,
                languages,
                firstYear,
                lastYear,
                earlier.blended,
                fromUnit,
                toUnit,
                daysPerYear,
                placesByYear);
    }

    /** What it says but its code, field by field; empty where nothing is said. */
    Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        fields.put("from", Integer.toString(from));
        fields.put("to", Integer.toString(to));
        fields.put("kind", kind.name());
        fields.put("personsPerYear", Integer.toString(personsPerYear));
        fields.put("monthsPerYear", monthsPerYear == null ? "" : monthsPerYear.toPlainString());
        fields.put("daysPerYear", daysPerYear == null ? "" : daysPerYear.toPlainString());
        placesByYear.forEach(places -> fields.put("placesByYear[" + places.year() + "]", said(places)));
        fields.put("iscedF", joined(iscedF));
        fields.put("eqf", joined(eqf));
        fields.put("languages", joined(languages));
        fields.put("firstYear", firstYear.toString());
        fields.put("lastYear", lastYear.toString());
        fields.put("blended", Boolean.toString(blended));
        fields.put("fromUnit", fromUnit == null ? "" : fromUnit);
        fields.put("toUnit", toUnit == null ? "" : toUnit);
        return fields;
    }

    /** {@code 5}, {@code 5 (25.00 months)} or {@code 5 (10.00 days)}. */
    private static String said(PlacesInYear places) {
        var months = places.months();
        var days = places.days();
        return places.persons()
                + (months == null ? "" : " (" + months.toPlainString() + " months)")
                + (days == null ? "" : " (" + days.toPlainString() + " days)");
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}

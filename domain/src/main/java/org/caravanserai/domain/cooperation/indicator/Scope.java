package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.Region;
import org.jspecify.annotations.Nullable;

/**
 * For when and for whom an indicator is computed.
 *
 * @param asOf the day; nothing later counts
 * @param from only what began on this day or later; null: as far back as the definition says
 * @param country only this country, whether or not the group has it; null: all of the group
 * @param kind only stays of this kind; null: all kinds
 * @param region only countries that the group puts there; null: all of the group
 * @param mapping code of the {@link LevelTable} by which levels count
 * @param disclosure what may be learned of counts of people
 */
public record Scope(
        CountryGroup group,
        LocalDate asOf,
        @Nullable LocalDate from,
        @Nullable String country,
        @Nullable String kind,
        @Nullable Region region,
        String mapping,
        Disclosure disclosure) {

    /** The country whose cooperation is looked at: what comes to it is inbound. */
    public static final String HOME = "CN";

    /** The month in which academic years begin. */
    private static final int BEGIN = 9;

    public Scope(
            CountryGroup group,
            LocalDate asOf,
            @Nullable LocalDate from,
            @Nullable String country,
            @Nullable String kind) {
        this(group, asOf, from, country, kind, null);
    }

    public Scope(
            CountryGroup group,
            LocalDate asOf,
            @Nullable LocalDate from,
            @Nullable String country,
            @Nullable String kind,
            @Nullable Region region) {
        this(group, asOf, from, country, kind, region, LevelTable.USUAL, Disclosure.EXACT);
    }

    /** The countries that are asked about. */
    public Set<String> countries() {
        if (country != null) {
            return Set.of(country);
        }
        return group.members().stream()
                .filter(member -> region == null || member.region() == region)
                .map(CountryGroup.Member::country)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same as of another day; where it has a first day, as long a time before that day. */
    public Scope on(LocalDate day) {
        return new Scope(
                group,
                day,
                from == null ? null : day.minusDays(ChronoUnit.DAYS.between(from, asOf)),
                country,
                kind,
                region,
                mapping,
                disclosure);
    }

    /**
     * The same for counts of people: exact ones are about any day, rounded ones about whole academic years, from September to August, that were
     * over on the day. Otherwise one person who comes could be seen from one day to the next.
     */
    public Scope counted() {
        return disclosure == Disclosure.EXACT
                ? this
                : new Scope(
                        group,
                        begin(asOf.plusDays(1)).minusDays(1),
                        from == null ? null : begin(from),
                        country,
                        kind,
                        region,
                        mapping,
                        Disclosure.ROUNDED);
    }

    /** Whether counts of people are rounded. */
    public boolean isRounded() {
        return disclosure == Disclosure.ROUNDED;
    }

    /** The first day of the academic year of a day. */
    private static LocalDate begin(LocalDate day) {
        return LocalDate.of(day.getMonthValue() < BEGIN ? day.getYear() - 1 : day.getYear(), BEGIN, 1);
    }

    /** The first day that counts, for an indicator that looks so many months back. */
    public LocalDate since(int months) {
        return from == null ? asOf.minusMonths(months).plusDays(1) : from;
    }

    /** Whether a year counts from its first day to its last one, for what looks so many months back. */
    public boolean hasWhole(int year, int months) {
        return isRounded()
                ? !LocalDate.of(year, BEGIN, 1).isBefore(since(months))
                        && !LocalDate.of(year + 1, BEGIN, 1).minusDays(1).isAfter(asOf)
                : hasWholeCalendarYear(year, months);
    }

    private boolean hasWholeCalendarYear(int year, int months) {
        return !LocalDate.of(year, 1, 1).isBefore(since(months))
                && !LocalDate.of(year, 12, 31).isAfter(asOf);
    }
}

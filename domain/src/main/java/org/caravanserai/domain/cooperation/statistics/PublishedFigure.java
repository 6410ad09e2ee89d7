package org.caravanserai.domain.cooperation.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody published. It is never changed: a correction is another figure that names this one.
 *
 * @param country ISO 3166-1; null where the figure is not about one country
 * @param group code of a group of countries; null where it is not about one. Without country and group it is about all countries
 * @param groupVersion null where the list that was meant is not known
 * @param exact null where only a rounded value was published
 * @param corrects the figure that this one corrects
 * @param flag what the publisher says about the value itself; null: nothing
 */
public record PublishedFigure(
        UUID id,
        String series,
        int year,
        @Nullable String country,
        @Nullable String group,
        @Nullable Integer groupVersion,
        @Nullable BigDecimal exact,
        @Nullable BigDecimal rounded,
        String source,
        @Nullable String address,
        @Nullable LocalDate publishedOn,
        FigureStatus status,
        LocalizedText note,
        @Nullable UUID corrects,
        Instant recordedAt,
        @Nullable FigureFlag flag) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final BigDecimal MOST = new BigDecimal("1e13");

    /**
     * @throws Invalid naming each part that makes no sense
     */
    public PublishedFigure {
        source = source.strip();
        new Invalid.Collector()
                .check(year >= FIRST_YEAR && year <= LAST_YEAR, "year", "between", FIRST_YEAR, LAST_YEAR)
                .check(country == null || group == null, "group", "country-or-group")
                .check(group != null || groupVersion == null, "groupVersion", "version-without-group")
                .check(exact != null || rounded != null, "exact", "no-value")
                .check(exact == null || exact.signum() >= 0, "exact", "not-negative")
                .check(rounded == null || rounded.signum() >= 0, "rounded", "not-negative")
                .check(exact == null || exact.compareTo(MOST) <= 0, "exact", "amount-too-large")
                .check(rounded == null || rounded.compareTo(MOST) <= 0, "rounded", "amount-too-large")
                .check(!source.isEmpty(), "source", "required")
                .throwIfAny();
    }

    /** One about whose value the publisher says nothing. */
    public PublishedFigure(
            UUID id,
            String series,
            int year,
            @Nullable String country,
            @Nullable String group,
            @Nullable Integer groupVersion,
            @Nullable BigDecimal exact,
            @Nullable BigDecimal rounded,
            String source,
            @Nullable String address,
            @Nullable LocalDate publishedOn,
            FigureStatus status,
            LocalizedText note,
            @Nullable UUID corrects,
            Instant recordedAt) {
        this(
                id,
                series,
                year,
                country,
                group,
                groupVersion,
                exact,
                rounded,
                source,
                address,
                publishedOn,
                status,
                note,
                corrects,
                recordedAt,
                null);
    }

    /** The exact value, else the rounded one. */
    public BigDecimal value() {
        return exact == null ? java.util.Objects.requireNonNull(rounded) : exact;
    }

    /** Whether it is about a version of a group: about that version, or about none that is known. */
    public boolean isOf(CountryGroup asked) {
        return asked.code().equals(group) && (groupVersion == null || groupVersion == asked.version());
    }

    /** Whether both are about the same: the same series, year and scope. */
    public boolean isAbout(PublishedFigure other) {
        return series.equals(other.series)
                && year == other.year
                && java.util.Objects.equals(country, other.country)
                && java.util.Objects.equals(group, other.group);
    }

    /**
     * The figure that takes the place of this one.
     *
     * @throws Invalid when nothing differs
     */
    public PublishedFigure corrected(
            @Nullable BigDecimal newExact, @Nullable BigDecimal newRounded, FigureStatus newStatus, Instant now) {
        if (same(exact, newExact) && same(rounded, newRounded) && status == newStatus) {
            throw new Invalid("exact", "figure-unchanged");
        }
        return new PublishedFigure(
                Ids.next(),
                series,
                year,
                country,
                group,
                groupVersion,
                newExact,
                newRounded,
                source,
                address,
                publishedOn,
                newStatus,
                note,
                id,
                now,
                flag);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}

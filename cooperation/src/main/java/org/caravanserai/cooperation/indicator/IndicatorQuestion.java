package org.caravanserai.cooperation.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For what an indicator is asked.
 *
 * @param group null: the default group
 * @param asOf null: today
 * @param from only what began on this day or later; null: as far back as the definition says
 * @param country only this country; null: all of the group
 * @param kind only stays of this kind; null: all
 */
public record IndicatorQuestion(
        @Nullable String group,
        @Nullable LocalDate asOf,
        @Nullable LocalDate from,
        @Nullable String country,
        @Nullable String kind) {

    /** About the default group, as of today. */
    public static final IndicatorQuestion PLAIN = new IndicatorQuestion(null, null, null, null, null);

    public IndicatorQuestion of(@Nullable String otherCountry) {
        return new IndicatorQuestion(group, asOf, from, otherCountry, kind);
    }

    public IndicatorQuestion on(@Nullable LocalDate day) {
        return new IndicatorQuestion(group, day, from, country, kind);
    }
}

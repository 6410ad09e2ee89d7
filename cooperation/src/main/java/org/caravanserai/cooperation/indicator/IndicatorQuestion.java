package org.caravanserai.cooperation.indicator;

import java.time.LocalDate;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.reference.Region;
import org.jspecify.annotations.Nullable;

/**
 * For what an indicator is asked.
 *
 * @param group null: the default group
 * @param asOf null: today
 * @param from only what began on this day or later; null: as far back as the definition says
 * @param country only this country; null: all of the group
 * @param kind only stays of this kind; null: all
 * @param region only countries that the group puts there; null: all
 * @param values which values are wanted
 * @param mapping code of the {@link LevelTable} by which levels count; null: the usual one
 */
public record IndicatorQuestion(
        @Nullable String group,
        @Nullable LocalDate asOf,
        @Nullable LocalDate from,
        @Nullable String country,
        @Nullable String kind,
        @Nullable Region region,
        ValueFilter values,
        @Nullable String mapping) {

    /** About the default group, as of today. */
    public static final IndicatorQuestion PLAIN = new IndicatorQuestion(null, null, null, null, null);

    public IndicatorQuestion(
            @Nullable String group,
            @Nullable LocalDate asOf,
            @Nullable LocalDate from,
            @Nullable String country,
            @Nullable String kind) {
        this(group, asOf, from, country, kind, null, ValueFilter.ALL, null);
    }

    public IndicatorQuestion of(@Nullable String otherCountry) {
        return new IndicatorQuestion(group, asOf, from, otherCountry, kind, region, values, mapping);
    }

    public IndicatorQuestion on(@Nullable LocalDate day) {
        return new IndicatorQuestion(group, day, from, country, kind, region, values, mapping);
    }

    public IndicatorQuestion in(@Nullable Region otherRegion) {
        return new IndicatorQuestion(group, asOf, from, country, kind, otherRegion, values, mapping);
    }

    public IndicatorQuestion only(ValueFilter wanted) {
        return new IndicatorQuestion(group, asOf, from, country, kind, region, wanted, mapping);
    }

    /** The same with levels counted by another table. */
    public IndicatorQuestion by(@Nullable String table) {
        return new IndicatorQuestion(group, asOf, from, country, kind, region, values, table);
    }
}

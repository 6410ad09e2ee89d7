package org.caravanserai.web.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** For when and for whom something is asked, as the query of an address names it. */
public record ScopeQuery(
        @Described("Code of a group of countries, a version such as BR@1, or the alias of a version") @Nullable
        String group,

        @Described(
                value = "The day, today if none is named; counts of people are for strangers as of the end of the"
                        + " academic year before it, 31 August",
                example = "2018-12-31")
        @Nullable
        LocalDate asOf,

        @Described(
                value = "Only what began on this day or later; for strangers from the beginning of its academic year, 1"
                        + " September, where people are counted",
                example = "2018-01-01")
        @Nullable
        LocalDate from,

        @Described("ISO 3166-1, two letters") @Nullable CountryCode country,

        @Described(value = "Only stays of this kind, for those who keep the figures", example = "STUDENT_STUDY")
        @Nullable
        String kind,

        @Described(value = "Only countries that the group puts in this region", example = "CENTRAL_ASIA") @Nullable
        Region region,

        @Described(
                value = "The table by which levels of other scales count as levels of the CEFR, one of /level-mappings",
                example = "FACHVERBAND")
        @Nullable
        String mapping,

        @Described(value = "Only values of these classes", example = "ABSORPTION") @OrEmpty
        List<String> word,

        @Described("Only values of at least this") @Nullable BigDecimal least,
        @Described("Only values of at most this") @Nullable BigDecimal most) {

    public IndicatorQuestion question() {
        return new IndicatorQuestion(group, asOf, from, country == null ? null : country.value(), kind)
                .in(region)
                .by(mapping)
                .only(values());
    }

    /** Which values are wanted. */
    public ValueFilter values() {
        return new ValueFilter(new HashSet<>(word), least, most);
    }
}

package org.caravanserai.web.cooperation.statistics;

import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** What lists of published figures can be narrowed by, beside what every list takes. */
public record FigureQuery(
        @Described("Such as INBOUND_STUDENTS; a refusal names those there are") @Nullable
        String series,

        @Between(least = FIRST_YEAR, most = LAST_YEAR) @Nullable
        Integer year,

        @Nullable CountryCode country,
        @Nullable String group,
        @Nullable FigureStatus status,

        @Described("true: also figures that others correct") @Nullable
        Boolean corrected,

        @Described("true: only figures of which another one says something else") @Nullable
        Boolean contradicted) {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;

    public FigureFilter filter() {
        return new FigureFilter(
                series,
                year,
                country == null ? null : country.value(),
                group,
                status,
                Boolean.TRUE.equals(corrected),
                Boolean.TRUE.equals(contradicted));
    }

    /** The same figures about any countries: the group of an address may be that of something else on its page. */
    public FigureQuery ofAnyGroup() {
        return new FigureQuery(series, year, country, null, status, corrected, contradicted);
    }
}

package org.caravanserai.web.cooperation.explore;

import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.ExploreSeries.Choice;
import org.caravanserai.domain.cooperation.statistics.Rate;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** Which figures an address asks for. */
public record ExploreQuery(
        @Described("Such as INBOUND_STUDENTS, which is meant where none is named; a refusal names those there are")
        @Nullable
        String series,

        @Described(
                value = "ISO 3166-1, two letters, separated by commas or named several times; none: all with a figure",
                example = "KZ,VN")
        @OrEmpty
        List<String> countries,

        @Described("The first year") @Between(least = FIRST_YEAR, most = LAST_YEAR) @Nullable
        Integer from,

        @Described("The last year") @Between(least = FIRST_YEAR, most = LAST_YEAR) @Nullable
        Integer to,

        @Described("Compared to the inhabitants or the students of the country; where it is not named, as published")
        @Nullable
        Rate per) {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;

    Choice choice() {
        return new Choice(series, codes(), from, to, per);
    }

    /** The countries one by one. */
    List<String> codes() {
        return countries.stream()
                .flatMap(each -> Stream.of(each.split(",", -1)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}

package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Trend;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.CurrentDates;
import org.jspecify.annotations.Nullable;

/** What is published about the students of a country in China and those from China there, over the years. */
@UseCase
@Public
public class ShowCountryTrends {

    static final String IN = "INBOUND_STUDENTS";
    static final String OUT = "OUTBOUND_STUDENTS";
    private static final String DEGREE = "DEGREE_STUDENTS";
    private static final String SCHOLARSHIPS = "GOVERNMENT_SCHOLARSHIPS";

    private final PublishedFigures figures;
    private final ReferenceData reference;
    private final Clock clock;

    @Inject
    public ShowCountryTrends(PublishedFigures figures, ReferenceData reference, Clock clock) {
        this.figures = figures;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * The place of a country among those of the group with a figure for the year.
     *
     * @param place 1 for the largest figure
     */
    public record Standing(int place, int of, int year) {}

    /**
     * The series of a country.
     *
     * @param inbound its students in China
     * @param outbound students from China there
     * @param degree those of its students in China who work for a degree
     * @param scholarships those who have a scholarship of the Chinese government
     * @param inboundPlace by the latest figure; null outside the group, and where there is none
     * @param outboundPlace the same for students from China
     */
    public record CountryTrends(
            String country,
            CountryGroup group,
            Trend inbound,
            Trend outbound,
            Trend degree,
            Trend scholarships,
            @Nullable Standing inboundPlace,
            @Nullable Standing outboundPlace) {

        /** Whether nothing at all is published about students both ways. */
        public boolean isEmpty() {
            return inbound.isEmpty() && outbound.isEmpty();
        }

        /** The latest year with a figure for both directions; null where there is none. */
        public @Nullable Integer bothWays() {
            return inbound.figures().keySet().stream()
                    .filter(outbound.figures()::containsKey)
                    .max(Integer::compare)
                    .orElse(null);
        }
    }

    /**
     * @param iso2 of the country, in whatever case
     * @param group among whose countries it is placed; null: the usual one
     * @param day figures of later years do not count; null: today
     * @throws NotFound when there is no such country
     */
    public CountryTrends execute(String iso2, @Nullable String group, @Nullable LocalDate day) {
        var asOf = CurrentDates.orUtc(day, clock);
        var country = iso2.toUpperCase(Locale.ROOT);
        if (reference.countries(asOf).stream().noneMatch(each -> each.iso2().equals(country))) {
            throw new NotFound("not-found");
        }
        var list = CountryGroups.find(reference.groups(), group, asOf);
        var said = figures.inForce(List.of(IN, OUT, DEGREE, SCHOLARSHIPS));
        int year = asOf.getYear();
        var inbound = Trend.of(said, IN, country, year);
        var outbound = Trend.of(said, OUT, country, year);
        return new CountryTrends(
                country,
                list,
                inbound,
                outbound,
                Trend.of(said, DEGREE, country, year),
                Trend.of(said, SCHOLARSHIPS, country, year),
                standing(said, inbound, country, list),
                standing(said, outbound, country, list));
    }

    private static @Nullable Standing standing(
            List<PublishedFigure> said, Trend trend, String country, CountryGroup group) {
        var latest = trend.latest().orElse(null);
        if (latest == null || !group.countries().contains(country)) {
            return null;
        }
        int year = latest.year();
        var values = group.countries().stream()
                .map(each -> Trend.of(said, trend.series(), each, year).in(year))
                .filter(value -> value != null)
                .toList();
        BigDecimal own = latest.value();
        int larger =
                (int) values.stream().filter(value -> value.compareTo(own) > 0).count();
        return new Standing(larger + 1, values.size(), year);
    }
}

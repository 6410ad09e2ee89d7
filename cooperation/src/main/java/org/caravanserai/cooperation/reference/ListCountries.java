package org.caravanserai.cooperation.reference;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.CurrentDates;
import org.caravanserai.platform.language.CountryWords;
import org.jspecify.annotations.Nullable;

/** The countries of a group as of a day. */
@UseCase
@Public
public class ListCountries {

    private final ReferenceData reference;
    private final Clock clock;

    @Inject
    public ListCountries(ReferenceData reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * @param group the list that holds on the day; null when all countries were asked for
     */
    public record Listed(@Nullable CountryGroup group, LocalDate asOf, List<Country> countries) {

        public Listed {
            countries = List.copyOf(countries);
        }
    }

    /**
     * @param group the code of a group, a version or an alias; null or blank: all countries
     * @param day null: today
     */
    public Listed execute(@Nullable String group, @Nullable LocalDate day) {
        var asOf = CurrentDates.orUtc(day, clock);
        var all = reference.countries(asOf).stream().map(ListCountries::named).toList();
        if (group == null || group.isBlank()) {
            return new Listed(null, asOf, all);
        }
        var found = CountryGroups.find(reference.groups(), group, asOf);
        Map<String, @Nullable Region> regions = new HashMap<>();
        found.members().forEach(member -> regions.put(member.country(), member.region()));
        return new Listed(
                found,
                asOf,
                all.stream()
                        .filter(country -> regions.containsKey(country.iso2()))
                        .map(country -> new Country(
                                country.iso2(),
                                country.iso3(),
                                country.numeric(),
                                country.names(),
                                regions.get(country.iso2())))
                        .toList());
    }

    private static Country named(Country country) {
        return new Country(
                country.iso2(),
                country.iso3(),
                country.numeric(),
                CountryWords.of(country.iso2(), country.names()),
                country.region());
    }
}

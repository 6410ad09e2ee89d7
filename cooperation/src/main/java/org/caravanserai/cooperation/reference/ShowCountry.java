package org.caravanserai.cooperation.reference;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.OfficialLanguage;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.CurrentDates;
import org.caravanserai.platform.language.CountryWords;
import org.jspecify.annotations.Nullable;

/** One country: its names, languages, groups and development classes as of a day. */
@UseCase
@Public
public class ShowCountry {

    private final ReferenceData reference;
    private final Clock clock;

    @Inject
    public ShowCountry(ReferenceData reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * @param groups the versions of groups that hold on the day and have this country
     */
    public record Shown(
            Country country,
            LocalDate asOf,
            List<OfficialLanguage> languages,
            List<CountryGroup> groups,
            List<ReferenceData.Development> development) {

        public Shown {
            languages = List.copyOf(languages);
            groups = List.copyOf(groups);
            development = List.copyOf(development);
        }
    }

    /**
     * @param code ISO 3166-1 alpha-2, in whatever case
     * @param day null: today
     * @throws NotFound when there is no such country
     */
    public Shown execute(String code, @Nullable LocalDate day) {
        var asOf = CurrentDates.orUtc(day, clock);
        var iso2 = code.toUpperCase(Locale.ROOT);
        var country = reference.countries(asOf).stream()
                .filter(each -> each.iso2().equals(iso2))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        var groups = reference.groups().stream()
                .filter(group -> group.isValidOn(asOf) && group.countries().contains(iso2))
                .toList();
        var region = groups.stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.country().equals(iso2) && member.region() != null)
                .map(CountryGroup.Member::region)
                .findFirst()
                .orElse(null);
        return new Shown(
                new Country(iso2, country.iso3(), country.numeric(), CountryWords.of(iso2, country.names()), region),
                asOf,
                reference.officialLanguages(asOf).stream()
                        .filter(each -> each.country().equals(iso2))
                        .toList(),
                groups,
                reference.development(iso2));
    }
}

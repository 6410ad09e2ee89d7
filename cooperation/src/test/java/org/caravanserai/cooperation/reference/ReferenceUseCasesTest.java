package org.caravanserai.cooperation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.reference.AddGroupVersion.GroupVersionForm;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroupVersions;
import org.caravanserai.domain.cooperation.reference.GroupAction;
import org.caravanserai.domain.cooperation.reference.ListedCountry;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.junit.jupiter.api.Test;

class ReferenceUseCasesTest {

    private final CooperationWorld world = new CooperationWorld();

    @Test
    void withoutAGroupAllCountriesAreListed() {
        var listed = world.of(ListCountries.class).execute(null, null);
        assertThat(listed.countries()).extracting(Country::iso2).containsExactly("CN", "KZ", "LA", "UZ");
        assertThat(listed.group()).isNull();
        assertThat(listed.asOf()).as("today").isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void theCountriesOfAGroupHaveTheirRegions() {
        var listed = world.of(ListCountries.class).execute("BR-3", LocalDate.of(2020, 1, 1));
        assertThat(listed.countries())
                .extracting(Country::region)
                .containsExactly(Region.CENTRAL_ASIA, Region.SOUTHEAST_ASIA, Region.CENTRAL_ASIA);
        assertThatThrownBy(() -> world.of(ListCountries.class).execute("EU", null))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aCountryIsShownWithItsLanguagesAndGroups() {
        var shown = world.of(ShowCountry.class).execute("kz", null);
        assertThat(shown.languages()).extracting("language").containsExactly("kk", "ru");
        assertThat(shown.groups()).extracting("code").containsExactly("BR");
        assertThat(shown.country().region()).isEqualTo(Region.CENTRAL_ASIA);
        assertThatThrownBy(() -> world.of(ShowCountry.class).execute("ZZ", null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theCountriesOfAGroupAreGroupedByTheirClassOfDevelopment() {
        var grouped = world.of(GroupByDevelopment.class).execute("BR", LocalDate.of(2018, 12, 31));
        assertThat(grouped.schemes()).singleElement().satisfies(scheme -> {
            assertThat(scheme.year()).isEqualTo(2018);
            assertThat(scheme.classes())
                    .containsExactly(
                            new GroupByDevelopment.Classed("", List.of("KZ", "UZ")),
                            new GroupByDevelopment.Classed("LEAST_DEVELOPED", List.of("LA")));
        });
        assertThatThrownBy(() -> world.of(GroupByDevelopment.class).execute("EU", null))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void languagesAreCountedByTheRule() {
        var counted = world.of(CountLanguages.class).execute(null, null, null);
        assertThat(counted.total()).isEqualTo(3);
        assertThat(world.of(CountLanguages.class)
                        .execute("BR", null, "kazakh-as-russian")
                        .total())
                .isEqualTo(2);
        assertThatThrownBy(() -> world.of(CountLanguages.class).execute("BR", null, "nonsense"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void groupsAndLanguagesAreListed() {
        assertThat(world.of(ListCountryGroups.class).execute()).hasSize(1);
        assertThat(world.of(ListLanguages.class).execute()).hasSize(3);
    }

    private static GroupVersionForm version(String from, String... countries) {
        return new GroupVersionForm(LocalDate.parse(from), "br-4", "The list of 2027", listed(countries));
    }

    @Test
    void aListOfCountriesGetsAnotherVersion() {
        var added = new ArrayList<CountryGroup>();
        world.wiring.answer(CountryGroupVersions.class, "add", asked -> {
            added.add((CountryGroup) asked[0]);
            return null;
        });
        world.as(PlatformRole.ADMIN);
        var kept = world.of(AddGroupVersion.class)
                .execute("BR", version("2027-01-01", "KZ", "la", "UZ", "GE:eastern_europe_and_caucasus"));
        assertThat(kept.label()).isEqualTo("BR@3");
        assertThat(kept.alias()).isEqualTo("BR-4");
        assertThat(added).containsExactly(kept);
        assertThat(kept.members()).contains(new CountryGroup.Member("GE", Region.EASTERN_EUROPE_AND_CAUCASUS));
        assertThat(world.history()).contains("VERSION_ADDED BR@3: The list of 2027");
        assertThat(world.memory.history.about(GroupAction.SUBJECT, GroupAction.id("BR")))
                .as("of the group")
                .hasSize(1);
        assertInvalid("countries: group-unchanged", () -> world.of(AddGroupVersion.class)
                .execute("BR", version("2027-01-01", "KZ", "LA", "UZ")));
        assertNotFound(() -> world.of(AddGroupVersion.class).execute("EU", version("2027-01-01", "KZ")));
        assertThat(added).hasSize(1);
    }

    @Test
    void aListOfCountriesIsNew() {
        var added = new ArrayList<CountryGroup>();
        world.wiring.answer(CountryGroupVersions.class, "begin", asked -> {
            added.add((CountryGroup) asked[0]);
            return null;
        });
        world.as(PlatformRole.ADMIN);
        var kept = world.of(AddCountryGroup.class).execute(list("sco", "Cooperation Organization", "KZ", "uz"));
        assertThat(kept.label()).isEqualTo("SCO@1");
        assertThat(kept.countries()).containsExactlyInAnyOrder("KZ", "UZ");
        assertThat(added).containsExactly(kept);
        assertThat(world.history()).contains("GROUP_ADDED SCO@1: Its charter");
        assertInvalid(List.of("code: group-alias-taken"), () -> world.of(AddCountryGroup.class)
                .execute(list("br-3", "A version has this name", "KZ")));
        assertInvalid(List.of("code: not-a-group-alias", "name: required"), () -> world.of(AddCountryGroup.class)
                .execute(list("9", "", "KZ")));
        assertInvalid("countries: keys-twice", () -> world.of(AddCountryGroup.class)
                .execute(list("SCO", "Twice", "KZ", "KZ")));
        assertThat(added).hasSize(1);
    }

    private static AddCountryGroup.CountryGroupForm list(String code, String name, String... countries) {
        return new AddCountryGroup.CountryGroupForm(
                code, LocalizedText.of("en", name), LocalDate.of(2001, 6, 15), "Its charter", listed(countries));
    }

    private static List<ListedCountry> listed(String... countries) {
        return Stream.of(countries).map(ListedCountry::of).toList();
    }
}

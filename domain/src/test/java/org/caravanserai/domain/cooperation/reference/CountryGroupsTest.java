package org.caravanserai.domain.cooperation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryGroupsTest {

    private static final List<CountryGroup> GROUPS = List.of(
            group("BR", 2, "BR-71", LocalDate.of(2019, 1, 1), null),
            group("BR", 1, "BR-64", LocalDate.of(2017, 1, 1), LocalDate.of(2018, 6, 30)),
            group("ASEAN", 1, null, LocalDate.of(1967, 8, 8), LocalDate.of(2000, 1, 1)));

    private static CountryGroup group(
            String code, int version, @Nullable String alias, LocalDate from, @Nullable LocalDate to) {
        return new CountryGroup(
                code,
                LocalizedText.EMPTY,
                version,
                alias,
                from,
                to,
                "test",
                List.of(
                        new CountryGroup.Member("KZ", Region.CENTRAL_ASIA),
                        new CountryGroup.Member("TH", Region.SOUTHEAST_ASIA)));
    }

    @ParameterizedTest
    @CsvSource({
        "BR, 2016-12-31, BR@1",
        "BR, 2017-01-01, BR@1",
        "BR, 2018-06-30, BR@1",
        "BR, 2018-07-01, BR@2",
        "BR, 2019-01-01, BR@2",
        "BR, 2030-01-01, BR@2",
        "' br ', 2017-01-01, BR@1",
        ", 2017-01-01, BR@1",
        "' ', 2020-01-01, BR@2",
        "br-64, 2030-01-01, BR@1",
        "br@2, 2017-01-01, BR@2",
        "ASEAN, 2020-01-01, ASEAN@1",
    })
    void aCodeIsTheVersionOfTheDayAndAnAliasItsOwn(@Nullable String name, LocalDate day, String label) {
        assertThat(CountryGroups.find(GROUPS, name, day).label()).isEqualTo(label);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertInvalid(
                "group: unknown-country-group", () -> CountryGroups.find(GROUPS, "BR@3", LocalDate.of(2020, 1, 1)));
    }

    @Test
    void aGroupHasCountriesAndDays() {
        var group = GROUPS.get(1);
        assertThat(group.countries()).containsExactlyInAnyOrder("KZ", "TH");
        assertThat(group.isValidOn(LocalDate.of(2016, 12, 31))).isFalse();
        assertThat(group.isValidOn(LocalDate.of(2017, 1, 1))).isTrue();
        assertThat(group.isValidOn(LocalDate.of(2018, 6, 30))).isTrue();
        assertThat(group.isValidOn(LocalDate.of(2018, 7, 1))).isFalse();
        assertThat(GROUPS.get(0).isValidOn(LocalDate.MAX)).isTrue();
    }

    private static GroupDraft draft(LocalDate from, @Nullable String alias, String... countries) {
        return new GroupDraft(
                from,
                alias,
                "a source",
                Stream.of(countries)
                        .map(country -> new CountryGroup.Member(country, null))
                        .toList());
    }

    @Test
    void theNextVersionFollowsTheLatestAndKeepsRegions() {
        var next = CountryGroups.next(GROUPS, "BR", draft(LocalDate.of(2027, 1, 1), "BR-3", "KZ", "TH", "GE"));
        assertThat(next.label()).isEqualTo("BR@3");
        assertThat(next.validTo()).isNull();
        assertThat(next.alias()).isEqualTo("BR-3");
        assertThat(next.members())
                .containsExactly(
                        new CountryGroup.Member("KZ", Region.CENTRAL_ASIA),
                        new CountryGroup.Member("TH", Region.SOUTHEAST_ASIA),
                        new CountryGroup.Member("GE", null));
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        var later = LocalDate.of(2027, 1, 1);
        assertNotFound(() -> CountryGroups.next(GROUPS, "EU", draft(later, null, "KZ")));
        assertInvalid(
                "validFrom: group-version-order",
                () -> CountryGroups.next(GROUPS, "BR", draft(LocalDate.of(2019, 1, 1), null, "KZ")));
        assertInvalid(
                "countries: group-unchanged", () -> CountryGroups.next(GROUPS, "BR", draft(later, null, "TH", "KZ")));
        assertInvalid("alias: group-alias-taken", () -> CountryGroups.next(GROUPS, "BR", draft(later, "BR-71", "KZ")));
        assertInvalid("alias: group-alias-taken", () -> CountryGroups.next(GROUPS, "BR", draft(later, "ASEAN", "KZ")));
        assertInvalid("alias: not-a-group-alias", () -> draft(later, "br 3", "KZ"));
        assertInvalid("countries: required", () -> draft(later, null));
        assertInvalid("countries: keys-twice", () -> draft(later, null, "KZ", "KZ"));
        assertInvalid(
                "source: required",
                () -> new GroupDraft(later, null, " ", List.of(new CountryGroup.Member("KZ", null))));
    }
}

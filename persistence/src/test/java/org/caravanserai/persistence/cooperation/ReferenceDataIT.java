package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.cooperation.language.LanguageCoverage;
import org.caravanserai.domain.cooperation.language.LanguageLine;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.reference.CountingRule;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.GroupDraft;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.platform.language.CountryWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference data that the migrations bring. */
class ReferenceDataIT extends FiguresTest {

    private static final LocalDate END_OF_2018 = LocalDate.of(2018, 12, 31);

    private SqlReferenceData reference() {
        return repository(SqlReferenceData.class);
    }

    private CountryGroup group(String code, LocalDate day) {
        return CountryGroups.find(inTransaction(() -> reference().groups()), code, day);
    }

    private SortedMap<String, SortedSet<String>> languages(String group, LocalDate day, String rule) {
        var found = group(group, day);
        return inTransaction(() -> reference().rules().stream()
                .filter(each -> each.code().equals(rule))
                .findFirst()
                .orElseThrow()
                .count(found.countries(), reference().officialLanguages(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "BR, 2018-12-31, constitutional-names, 55",
        "BR, 2018-12-31, dari-as-persian, 54",
        "BR, 2018-12-31, montenegrin-as-serbian, 54",
        "BR, 2018-12-31, dari-and-montenegrin-folded, 53",
        "BR, 2018-12-31, indonesian-as-malay, 54",
        "BR, 2018-12-31, macrolanguages, 50",
        "BR, 2018-12-31, moldovan-apart, 56",
        "BR, 2018-12-31, french-in-lebanon, 56",
        "BR, 2018-12-31, legal-status-only, 54",
        "BR, 2019-12-31, full-rank-only, 55",
        "BR-66, 2018-12-31, constitutional-names, 56",
        "BR, 2018-12-31, cldr, 52",
        "BR, 2018-12-31, countries-list, 53",
        "BR, 2018-12-31, world-countries, 57",
        "BR, 2026-11-26, constitutional-names, 55",
    })
    void theNumberOfOfficialLanguagesFollowsFromTheRule(String group, LocalDate day, String rule, int number) {
        assertThat(languages(group, day, rule)).hasSize(number);
    }

    @Test
    void albanianCountsForNorthMacedoniaByItsLawAndNotByListsThatLackIt() {
        var day = LocalDate.of(2026, 11, 26);
        assertThat(languages("BR-64", day, CountingRule.DEFAULT).get("sq")).contains("MK");
        for (var rule : List.of("cldr", "world-countries")) {
            assertThat(languages("BR-64", day, rule).get("sq")).as(rule).doesNotContain("MK");
        }
    }

    @Test
    void arabicIsOfficialInFourteenOfTheCountriesAndMostLanguagesInOne() {
        var counted = languages("BR-64", END_OF_2018, CountingRule.DEFAULT);
        assertThat(counted.get("ar")).hasSize(14).contains("EG", "IL", "IQ");
        assertThat(counted.values().stream().filter(countries -> countries.size() == 1))
                .hasSize(47);
        assertThat(counted.values().stream().mapToInt(SortedSet::size).sum()).isEqualTo(80);
        var countries = group("BR-64", END_OF_2018).countries();
        var lines = inTransaction(() -> LanguageLine.of(
                countries, END_OF_2018, reference(), List.of(new LanguageSupply("ara", 0, 0, 0, 0, 10))));
        assertThat(LanguageCoverage.spoken(lines, 10)).isEqualTo(1);
        assertThat(LanguageCoverage.reached(lines, 10))
                .as("Arabic alone serves them")
                .hasSize(14);
        assertThat(LanguageCoverage.reached(lines, 11)).isEmpty();
    }

    /** Over the table itself, without the counting rule; Arabic, Chinese, English, French, Russian and Spanish are those of the United Nations. */
    @Test
    void lessTaughtLanguagesAndThoseOfOneCountryAreThoseOfPlainSql() {
        for (var day : List.of(END_OF_2018, LocalDate.of(2026, 11, 26))) {
            var counted = languages("BR", day, CountingRule.DEFAULT);
            var known = inTransaction(() -> reference().languages());
            assertThat(counted.keySet().stream()
                            .filter(code -> known.get(code).lessTaught())
                            .count())
                    .isEqualTo(second(day, "language not in ('ar', 'zh', 'en', 'fr', 'ru', 'es')"));
            assertThat(counted.values().stream()
                            .filter(countries -> countries.size() == 1)
                            .count())
                    .isEqualTo(second(day, "countries = 1"));
            assertThat((long) counted.size()).isEqualTo(second(day, "true"));
            var asked = new IndicatorQuestion("BR", day, null, null, null);
            var all = BigDecimal.valueOf(second(day, "true"));
            assertThat(only("OFF", asked).value()).isEqualByComparingTo(all);
            assertThat(only("LESS", asked).value())
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(second(day, "language not in ('ar', 'zh', 'en', 'fr', 'ru', 'es')"))
                                    .divide(all, 4, RoundingMode.HALF_UP));
            assertThat(only("SINGLE", asked).value())
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(second(day, "countries = 1")).divide(all, 4, RoundingMode.HALF_UP));
        }
    }

    private long second(LocalDate day, String condition) {
        return inTransaction(() -> wired(new Sql()).count("""
            select count(*) from (
                select l.language, count(distinct l.country) as countries
                from official_language l join country_group_member m on m.country = l.country and m.group_code = 'BR' and m.version = 2
                where ?::date between l.valid_from and l.valid_to group by l.language) x where\s\
            """ + condition, day));
    }

    @ParameterizedTest
    @CsvSource({
        "BR, 2018-12-31, 2, 64",
        "BR, 2016-01-01, 1, 65",
        "BR, 2000-01-01, 1, 65",
        "BR@1, 2026-01-01, 1, 65",
        "BR-64, 2016-01-01, 2, 64",
        "ASEAN, 1996-01-01, 3, 7",
        "ASEAN, 2018-12-31, 5, 10",
        "ASEAN, 2026-11-26, 6, 11",
        "CENTRAL-ASIA, 2026-11-26, 1, 5",
        "CEEC, 2018-12-31, 1, 16",
        "CEEC, 2020-01-01, 2, 17",
        "CEEC, 2026-11-26, 4, 14",
    })
    void theVersionOfAGroupIsTheOneOfTheDay(String name, LocalDate day, int version, int countries) {
        assertThat(group(name, day)).satisfies(found -> {
            assertThat(found.version()).isEqualTo(version);
            assertThat(found.countries()).hasSize(countries);
        });
    }

    @Test
    void theCountriesOfTheSixtyFourHaveTheirRegions() {
        assertThat(group("BR", END_OF_2018).members())
                .allSatisfy(member ->
                        assertThat(member.region()).as(member.country()).isNotNull());
    }

    @Test
    void aCountryHasTheNameOfTheDay() {
        assertThat(name("TR", LocalDate.of(2018, 1, 1))).isEqualTo("Turkey");
        assertThat(name("TR", LocalDate.of(2026, 1, 1))).isEqualTo("Türkiye");
        assertThat(name("MK", LocalDate.of(2019, 2, 12))).isEqualTo("North Macedonia");
        assertThat(inTransaction(() -> reference().countries(END_OF_2018))).hasSize(250);
    }

    @Test
    void formsAndPagesNameTheCountriesAlike() {
        assertThat(inTransaction(() -> reference().countries(LocalDate.of(2026, 11, 26))))
                .allSatisfy(country -> assertThat(country.names().texts())
                        .allSatisfy((language, name) -> assertThat(CountryWords.of(country.iso2(), language))
                                .isEqualTo(name)));
    }

    private String name(String code, LocalDate day) {
        return inTransaction(() -> reference().countries(day)).stream()
                .filter(country -> country.iso2().equals(code))
                .map(Country::names)
                .findFirst()
                .orElseThrow()
                .in("en");
    }

    @Test
    void ofTheSixtyFourNineWereLeastDeveloped() {
        assertThat(inTransaction(() -> wired(new Sql()).count("""
            select count(*) from country_development d join country_group_member m
                on m.country = d.country and m.group_code = 'BR' and m.version = 2
            where d.scheme = 'UN_LDC' and d.year = 2018
            """))).isEqualTo(9);
    }

    @Test
    void aListOfClassesCountsUntilThereIsALaterOne() {
        for (int year : new int[] {2010, 2018, 2026}) {
            assertThat(inTransaction(() -> reference().developmentLists(year)))
                    .as(String.valueOf(year))
                    .extracting(list -> list.scheme() + " " + list.year())
                    .containsExactlyInAnyOrder("WORLD_BANK 2018", "UN_LDC 2018");
        }
        var lists = inTransaction(() -> reference().developmentLists(2018));
        assertThat(lists.stream()
                        .filter(list -> list.scheme().equals("UN_LDC"))
                        .flatMap(list -> list.classes().values().stream()))
                .containsOnly("LEAST_DEVELOPED");
    }

    @Test
    void noTwoVersionsOfAGroupHoldOnOneDay() {
        assertThatThrownBy(() -> inTransaction(() -> wired(new Sql()).update("""
            insert into country_group_version (group_code, version, valid_from, source)
            values ('ASEAN', 99, '2020-01-01', 'test')
            """)))
                .hasStackTraceContaining("conflicting key value");
    }

    @Test
    void aNewVersionEndsTheOneBefore() {
        var next = inTransaction(() -> {
            var version = CountryGroups.next(
                    reference().groups(),
                    "CENTRAL-ASIA",
                    new GroupDraft(
                            LocalDate.of(2031, 1, 1),
                            "CA-2",
                            "A test",
                            Stream.of("KZ", "KG", "TJ", "TM", "UZ", "AF")
                                    .map(country -> new CountryGroup.Member(country, null))
                                    .toList()));
            repository(SqlCountryGroupVersions.class).add(version);
            return version;
        });
        assertThat(next.version()).isEqualTo(2);
        assertThat(group("CENTRAL-ASIA", LocalDate.of(2030, 12, 31)).label()).isEqualTo("CENTRAL-ASIA@1");
        assertThat(group("CENTRAL-ASIA", LocalDate.of(2031, 1, 1)).countries()).contains("AF");
        assertThat(group("CA-2", LocalDate.of(2026, 1, 1)).validFrom()).isEqualTo("2031-01-01");
    }

    @Test
    void aNewListFollowsTheOthersAndIsNeverChanged() {
        inTransaction(() -> repository(SqlCountryGroupVersions.class)
                .begin(CountryGroups.first(
                        reference().groups(),
                        "LIST-9",
                        LocalizedText.of("en", "A list"),
                        new GroupDraft(
                                LocalDate.of(2001, 6, 15),
                                null,
                                "A test",
                                List.of(new CountryGroup.Member("KZ", Region.CENTRAL_ASIA))))));
        var groups = inTransaction(() -> reference().groups());
        assertThat(groups.get(groups.size() - 1).label()).isEqualTo("LIST-9@1");
        assertThat(group("LIST-9", LocalDate.of(2026, 1, 1)).members())
                .containsExactly(new CountryGroup.Member("KZ", Region.CENTRAL_ASIA));
        for (var statement : List.of(
                "update country_group_version set source = 'other' where group_code = 'LIST-9'",
                "update country_group_member set region = null where group_code = 'LIST-9'",
                "delete from country_group_member where group_code = 'LIST-9'")) {
            assertThatThrownBy(() -> inTransaction(() -> wired(new Sql()).update(statement)))
                    .hasStackTraceContaining("never changed or deleted");
        }
    }
}

package org.caravanserai.domain.cooperation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.reference.CountingRule.Pair;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class CountingRuleTest {

    private static final List<OfficialLanguage> OFFICIAL = List.of(
            official("IR", "fa", LanguageStatus.OFFICIAL),
            official("AF", "prs", LanguageStatus.OFFICIAL),
            official("AF", "ps", LanguageStatus.OFFICIAL),
            official("BA", "bs", LanguageStatus.DE_FACTO),
            official("CN", "zh", LanguageStatus.OFFICIAL));

    private static OfficialLanguage official(String country, String language, LanguageStatus status) {
        return new OfficialLanguage(country, language, status, null, null, "test");
    }

    private static CountingRule rule(
            Set<LanguageStatus> statuses, Map<String, String> folds, List<Pair> added, List<Pair> removed) {
        return new CountingRule("test", LocalizedText.EMPTY, statuses, folds, added, removed);
    }

    @Test
    void statusesFoldsAndPairsDecideWhatCounts() {
        var all = EnumSet.allOf(LanguageStatus.class);
        var countries = Set.of("IR", "AF", "BA");
        assertThat(rule(all, Map.of(), List.of(), List.of()).count(countries, OFFICIAL))
                .containsOnlyKeys("bs", "fa", "prs", "ps");
        assertThat(rule(all, Map.of("prs", "fa"), List.of(), List.of())
                        .count(countries, OFFICIAL)
                        .get("fa"))
                .containsExactly("AF", "IR");
        assertThat(rule(EnumSet.of(LanguageStatus.OFFICIAL), Map.of(), List.of(), List.of())
                        .count(countries, OFFICIAL))
                .doesNotContainKey("bs");
        assertThat(rule(
                                all,
                                Map.of(),
                                List.of(new Pair("AF", "tk"), new Pair("CN", "ug")),
                                List.of(new Pair("AF", "ps")))
                        .count(countries, OFFICIAL))
                .containsOnlyKeys("bs", "fa", "prs", "tk");
    }

    @Test
    void anUnknownGroupNamesThoseThereAre() {
        var group = new CountryGroup(
                "BR",
                LocalizedText.EMPTY,
                1,
                "BR-64",
                LocalDate.of(2018, 1, 1),
                null,
                "test",
                List.of(new CountryGroup.Member("KZ", null)));
        assertThatThrownBy(() -> CountryGroups.find(List.of(group), "EU", LocalDate.of(2020, 1, 1)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.violations().get(0).key()).isEqualTo("unknown-country-group"));
        assertThat(CountryGroups.find(List.of(group), " br-64 ", LocalDate.of(2010, 1, 1)))
                .isEqualTo(group);
        assertThat(CountryGroups.find(List.of(group), null, LocalDate.of(2010, 1, 1))
                        .label())
                .isEqualTo("BR@1");
    }
}

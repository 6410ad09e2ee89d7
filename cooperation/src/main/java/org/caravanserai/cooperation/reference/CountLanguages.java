package org.caravanserai.cooperation.reference;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.reference.CountingRule;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.Language;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.CurrentDates;
import org.jspecify.annotations.Nullable;

/** The official languages of a group of countries as of a day, counted by a rule. */
@UseCase
@Public
public class CountLanguages {

    private final ReferenceData reference;
    private final Clock clock;

    @Inject
    public CountLanguages(ReferenceData reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /** A language with the countries where it is official. */
    public record Counted(Language language, List<String> countries) {

        public Counted {
            countries = List.copyOf(countries);
        }
    }

    /**
     * @param rules all rules, to choose another one
     */
    public record Count(
            CountryGroup group, LocalDate asOf, CountingRule rule, List<CountingRule> rules, List<Counted> languages) {

        public Count {
            rules = List.copyOf(rules);
            languages = List.copyOf(languages);
        }

        /** Number of languages. */
        public int total() {
            return languages.size();
        }
    }

    /**
     * @param group null or blank: the default group
     * @param day null: today
     * @param rule the code of a rule; null or blank: the default rule
     * @throws Invalid naming the groups or rules there are
     */
    public Count execute(@Nullable String group, @Nullable LocalDate day, @Nullable String rule) {
        var asOf = CurrentDates.orUtc(day, clock);
        var found = CountryGroups.find(reference.groups(), group, asOf);
        var rules = reference.rules();
        var chosen = rule(rules, rule == null || rule.isBlank() ? CountingRule.DEFAULT : rule.strip());
        var names = reference.languages();
        SortedMap<String, SortedSet<String>> counted =
                chosen.count(found.countries(), reference.officialLanguages(asOf));
        return new Count(
                found,
                asOf,
                chosen,
                rules,
                counted.entrySet().stream()
                        .map(entry -> new Counted(named(names.get(entry.getKey())), List.copyOf(entry.getValue())))
                        .toList());
    }

    private static CountingRule rule(List<CountingRule> rules, String code) {
        return rules.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "rule",
                        "not-one-of",
                        code,
                        rules.stream().map(CountingRule::code).collect(Collectors.joining(", "))));
    }

    private static Language named(@Nullable Language language) {
        if (language == null) {
            throw new IllegalStateException("an official language has no name");
        }
        return language;
    }
}

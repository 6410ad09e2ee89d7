package org.caravanserai.cooperation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.LanguageSupply;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TeachingFacts;
import org.caravanserai.domain.cooperation.reference.CountingRule;
import org.caravanserai.domain.cooperation.reference.Language;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.shared.LocalizedText;

/** The official languages of a group by the usual counting rule, each with who learns and who can speak it. */
@ApplicationScoped
class LanguageMatrix {

    private ReferenceData reference;
    private TeachingFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected LanguageMatrix() {}

    @Inject
    LanguageMatrix(ReferenceData reference, TeachingFacts facts) {
        this.reference = reference;
        this.facts = facts;
    }

    /** A language with its countries. */
    record Line(Language language, List<String> countries, LanguageSupply supply) {

        Line {
            countries = List.copyOf(countries);
        }

        /** Its code of ISO 639-3, by which it is taught. */
        String threeLetters() {
            return supply.language();
        }
    }

    /** By the codes of the languages. */
    List<Line> lines(Scope scope, int months) {
        var names = reference.languages();
        var supplies = facts.languages(scope.asOf().minusMonths(months).plusDays(1), scope.asOf()).stream()
                .collect(Collectors.toMap(LanguageSupply::language, Function.identity()));
        return reference.rules().stream()
                .filter(rule -> rule.code().equals(CountingRule.DEFAULT))
                .findFirst()
                .orElseThrow()
                .count(scope.countries(), reference.officialLanguages(scope.asOf()))
                .entrySet()
                .stream()
                .map(entry -> new Line(
                        names.getOrDefault(
                                entry.getKey(),
                                new Language(entry.getKey(), LocalizedText.of("en", entry.getKey()), true)),
                        List.copyOf(entry.getValue()),
                        supplies.getOrDefault(
                                threeLetters(entry.getKey()), LanguageSupply.none(threeLetters(entry.getKey())))))
                .toList();
    }

    /** ISO 639-3: by it centers name what they teach. */
    static String threeLetters(String code) {
        return code.length() == 3 ? code : Locale.forLanguageTag(code).getISO3Language();
    }
}

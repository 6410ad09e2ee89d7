package org.caravanserai.domain.cooperation.language;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.reference.CountingRule;
import org.caravanserai.domain.cooperation.reference.Language;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.shared.LocalizedText;

/** An official language with its countries and with who learns and who can speak it. */
public record LanguageLine(Language language, List<String> countries, LanguageSupply supply) {

    public LanguageLine {
        countries = List.copyOf(countries);
    }

    /** Its code of ISO 639-3, by which it is taught. */
    public String threeLetters() {
        return supply.language();
    }

    /**
     * The official languages of the countries on the day by the usual counting rule, by their codes.
     *
     * @param supplies of any languages; a language without one has nobody
     */
    public static List<LanguageLine> of(
            Set<String> countries, LocalDate day, ReferenceData reference, Collection<LanguageSupply> supplies) {
        var names = reference.languages();
        var bySupply = supplies.stream().collect(Collectors.toMap(LanguageSupply::language, Function.identity()));
        return reference.rules().stream()
                .filter(rule -> rule.code().equals(CountingRule.DEFAULT))
                .findFirst()
                .orElseThrow()
                .count(countries, reference.officialLanguages(day))
                .entrySet()
                .stream()
                .map(entry -> new LanguageLine(
                        names.getOrDefault(
                                entry.getKey(),
                                new Language(entry.getKey(), LocalizedText.of("en", entry.getKey()), true)),
                        List.copyOf(entry.getValue()),
                        bySupply.getOrDefault(
                                threeLetters(entry.getKey()), LanguageSupply.none(threeLetters(entry.getKey())))))
                .toList();
    }

    /** ISO 639-3: by it centers name what they teach. */
    public static String threeLetters(String code) {
        return code.length() == 3 ? code : Locale.forLanguageTag(code).getISO3Language();
    }
}

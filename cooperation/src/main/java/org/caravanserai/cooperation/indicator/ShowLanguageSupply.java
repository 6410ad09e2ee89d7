package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.LanguageLine;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Learners and speakers of each language, as of a day. */
@UseCase
@Public
public class ShowLanguageSupply {

    private static final int MONTHS = 12;

    private final Calculations calculations;
    private final TeachingFacts facts;

    @Inject
    public ShowLanguageSupply(Calculations calculations, TeachingFacts facts) {
        this.calculations = calculations;
        this.facts = facts;
    }

    /**
     * The supply of languages.
     *
     * @param table by which levels were counted
     */
    public record Supplies(Scope scope, Map<String, LanguageSupply> byLanguage, LevelTable table) {

        public Supplies {
            byLanguage = Map.copyOf(byLanguage);
        }

        /**
         * @param language ISO 639-1, or 639-3 where that has no code
         */
        public LanguageSupply of(String language) {
            var code = LanguageLine.threeLetters(language);
            return byLanguage.getOrDefault(code, LanguageSupply.none(code));
        }
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or table of levels
     */
    public Supplies execute(IndicatorQuestion question) {
        var scope = Calculations.counted(calculations.scope(question));
        var day = scope.asOf();
        return new Supplies(
                scope,
                facts.languages(day.minusMonths(MONTHS).plusDays(1), day, scope.mapping()).stream()
                        .map(supply -> supply.told(scope.disclosure()))
                        .collect(Collectors.toMap(LanguageSupply::language, Function.identity())),
                calculations.table(scope));
    }
}

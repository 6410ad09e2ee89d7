package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.LanguageLine;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.cooperation.reference.Language;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** The languages that are taught, official or not, and those of them that depend on a single teacher. */
@ApplicationScoped
class TaughtCalculation implements Calculation {

    private final TeachingFacts facts;
    private final ReferenceData reference;

    @Inject
    TaughtCalculation(TeachingFacts facts, ReferenceData reference) {
        this.facts = facts;
        this.reference = reference;
    }

    @Override
    public Set<String> codes() {
        return Set.of("TAUGHT", "SOLO");
    }

    /** Languages with a class in the period and enough learners, by number of learners. */
    private List<LanguageSupply> taught(Indicator definition, Scope scope) {
        return facts.languages(scope.since(definition.number("months")), scope.asOf(), scope.mapping()).stream()
                .map(supply -> supply.told(scope.disclosure()))
                .filter(supply -> supply.classes() > 0 && supply.learners() >= definition.number("least"))
                .filter(supply -> !definition.code().equals("SOLO") || supply.teachers() <= 1)
                .sorted(Comparator.comparingLong(LanguageSupply::learners)
                        .reversed()
                        .thenComparing(LanguageSupply::language))
                .toList();
    }

    /** Languages by their code of ISO 639-3. */
    private Map<String, Language> known() {
        return reference.languages().values().stream()
                .collect(Collectors.toMap(
                        language -> LanguageLine.threeLetters(language.code()),
                        Function.identity(),
                        (one, other) -> one));
    }

    private static String code(Map<String, Language> known, LanguageSupply supply) {
        var language = known.get(supply.language());
        return language == null ? supply.language() : language.code();
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var known = known();
        return taught(definition, scope).stream()
                .map(supply -> {
                    long people = definition.code().equals("SOLO") ? supply.teachers() : supply.learners();
                    var number = BigDecimal.valueOf(people);
                    return of(
                            definition,
                            code(known, supply),
                            null,
                            Optional.of(number),
                            number,
                            BigDecimal.ONE,
                            supply.learners());
                })
                .toList();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var known = known();
        return RowPages.page(
                taught(definition, scope).stream()
                        .filter(supply -> publishable.keys().contains(code(known, supply)))
                        .toList(),
                request,
                supply -> {
                    var language = known.get(supply.language());
                    return FactRow.of(
                            "language", code(known, supply),
                            "name", language == null ? null : language.names(),
                            "classes", supply.classes(),
                            "teachers", supply.teachers(),
                            "learners", PeopleCell.people(supply.learners()));
                });
    }
}

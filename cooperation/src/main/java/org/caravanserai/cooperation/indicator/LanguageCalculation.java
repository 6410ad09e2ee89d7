package org.caravanserai.cooperation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.reference.CountingRule;
import org.caravanserai.domain.cooperation.reference.Language;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** The official languages of a group, counted by the usual rule. */
@ApplicationScoped
class LanguageCalculation implements Calculation {

    private final ReferenceData reference;

    @Inject
    LanguageCalculation(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Set<String> codes() {
        return Set.of("OFF", "LESS", "SINGLE");
    }

    private SortedMap<String, SortedSet<String>> counted(Scope scope) {
        return reference.rules().stream()
                .filter(rule -> rule.code().equals(CountingRule.DEFAULT))
                .findFirst()
                .orElseThrow()
                .count(scope.countries(), reference.officialLanguages(scope.asOf()));
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var counted = counted(scope);
        var group = scope.group().code();
        return switch (definition.code()) {
            case "OFF" -> {
                var number = BigDecimal.valueOf(counted.size());
                yield List.of(IndicatorValue.of(
                        definition, group, null, Optional.of(number), number, BigDecimal.ONE, counted.size()));
            }
            case "LESS" ->
                List.of(GroupFlowCalculation.share(
                        definition, group, lessTaught(counted.keySet()), counted.size(), counted.size()));
            default ->
                List.of(GroupFlowCalculation.share(
                        definition,
                        group,
                        counted.values().stream()
                                .filter(countries -> countries.size() == 1)
                                .count(),
                        counted.size(),
                        counted.size()));
        };
    }

    private long lessTaught(Collection<String> codes) {
        Map<String, Language> languages = reference.languages();
        return codes.stream()
                .map(languages::get)
                .filter(language -> language != null && language.lessTaught())
                .count();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var languages = reference.languages();
        return RowPages.page(List.copyOf(counted(scope).entrySet()), request, entry -> {
            var language = languages.get(entry.getKey());
            return FactRow.of(
                    "language",
                    entry.getKey(),
                    "name",
                    language == null ? null : language.names(),
                    "lessTaught",
                    language != null && language.lessTaught(),
                    "countries",
                    String.join(" ", entry.getValue()));
        });
    }
}

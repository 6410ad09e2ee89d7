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
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.agreement.AgreementStage;
import org.caravanserai.domain.cooperation.indicator.Distribution;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.MeasuredDuration;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** How long agreements take to come into force and to be renewed, and milestones to be accepted: medians. */
@ApplicationScoped
class DurationCalculation implements Calculation {

    private final MeasuredFacts facts;

    @Inject
    DurationCalculation(MeasuredFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("LAPSE", "CYCLE", "SLOWEST", "SLIP");
    }

    private List<MeasuredDuration> measured(Indicator definition, Scope scope) {
        return facts.measured(
                definition.code().equals("SLOWEST") ? "CYCLE" : definition.code(),
                scope.countries(),
                scope.since(definition.number("months")),
                scope.asOf(),
                scope.mapping());
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var measured = measured(definition, scope);
        var group = scope.group().code();
        return switch (definition.code()) {
            case "LAPSE", "SLIP" -> List.of(median(definition, group, measured));
            case "CYCLE" ->
                stages(measured).entrySet().stream()
                        .map(stage -> median(definition, stage.getKey().name(), stage.getValue()))
                        .toList();
            default -> List.of(slowest(definition, group, measured));
        };
    }

    private static Map<AgreementStage, List<MeasuredDuration>> stages(List<MeasuredDuration> measured) {
        return measured.stream()
                .collect(Collectors.groupingBy(
                        each -> AgreementStage.valueOf(each.key()), TreeMap::new, Collectors.toList()));
    }

    /** The stage with the longest median; of equal ones the first. */
    private static IndicatorValue slowest(Indicator definition, String group, List<MeasuredDuration> measured) {
        return stages(measured).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<AgreementStage, List<MeasuredDuration>> stage) ->
                                middle(stage.getValue()).orElseThrow())
                        .reversed())
                .findFirst()
                .map(stage -> IndicatorValue.word(
                        definition,
                        group,
                        null,
                        stage.getKey(),
                        stage.getValue().size()))
                .orElseGet(() -> of(definition, group, null, Optional.empty(), BigDecimal.ZERO, BigDecimal.ONE, 0));
    }

    static Optional<BigDecimal> middle(List<MeasuredDuration> measured) {
        return Distribution.median(
                measured.stream().map(MeasuredDuration::value).toList());
    }

    private static IndicatorValue median(Indicator definition, String key, List<MeasuredDuration> measured) {
        var middle = middle(measured);
        return of(definition, key, null, middle, middle.orElse(BigDecimal.ZERO), BigDecimal.ONE, measured.size());
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        boolean whole = definition.grain() == Indicator.Grain.GROUP;
        return RowPages.page(
                measured(definition, scope).stream()
                        .filter(each -> whole
                                ? !publishable.keys().isEmpty()
                                : publishable.keys().contains(each.key()))
                        .toList(),
                request,
                each -> FactRow.of(
                        "record", each.record(),
                        "reference", each.reference(),
                        "title", each.title(),
                        "stage", each.key(),
                        "days", each.value()));
    }
}

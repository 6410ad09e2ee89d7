package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.alliance.AllianceFacts;
import org.caravanserai.domain.cooperation.alliance.AllianceFlow;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** How dense alliances are, with the people who moved between their members. */
@ApplicationScoped
class AllianceCalculation implements Calculation {

    private final WorkFacts work;
    private final AllianceFacts alliances;

    @Inject
    AllianceCalculation(WorkFacts work, AllianceFacts alliances) {
        this.work = work;
        this.alliances = alliances;
    }

    @Override
    public Set<String> codes() {
        return Set.of("ALLDENS");
    }

    private List<WorkRatio> densities(Indicator definition, Scope scope) {
        return work.ratios(
                definition.code(),
                scope.countries(),
                scope.since(definition.number("months")),
                scope.asOf(),
                scope.mapping());
    }

    private List<AllianceFlow> flows(Indicator definition, Scope scope) {
        return alliances.flows(scope.countries(), scope.since(definition.number("months")), scope.asOf());
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var moved = flows(definition, scope).stream()
                .collect(Collectors.groupingBy(AllianceFlow::alliance, Collectors.summingLong(flow -> scope.disclosure()
                        .part(flow.persons()))));
        return densities(definition, scope).stream()
                .map(ratio -> of(
                                definition,
                                ratio.reference(),
                                null,
                                TwoWayFormulas.ratio(ratio.part(), ratio.whole()),
                                ratio.part(),
                                ratio.whole(),
                                ratio.n())
                        .named(ratio.title())
                        .with(Map.of(
                                "moved",
                                BigDecimal.valueOf(
                                        scope.disclosure().people(moved.getOrDefault(ratio.reference(), 0L))))))
                .toList();
    }

    /**
     * Of a single alliance: the directions between two members in which enough people moved that the number may be published, where there are
     * any. Otherwise the pairs of members of each.
     */
    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var flows = publishable.keys().size() == 1
                ? flows(definition, scope).stream()
                        .filter(flow -> publishable.keys().contains(flow.alliance()))
                        .filter(flow -> scope.disclosure().tellsMean(flow.persons()))
                        .sorted(Comparator.comparing((AllianceFlow flow) ->
                                        scope.disclosure().people(flow.persons()))
                                .reversed()
                                .thenComparing(AllianceFlow::from)
                                .thenComparing(AllianceFlow::to))
                        .toList()
                : List.<AllianceFlow>of();
        return flows.isEmpty()
                ? RowPages.page(
                        densities(definition, scope).stream()
                                .filter(ratio -> publishable.keys().contains(ratio.reference()))
                                .toList(),
                        request,
                        ratio -> FactRow.of(
                                "record", ratio.record(),
                                "reference", ratio.reference(),
                                "title", ratio.title(),
                                "part", ratio.part(),
                                "whole", ratio.whole()))
                : RowPages.page(
                        flows,
                        request,
                        flow -> FactRow.of(
                                "from", flow.from(),
                                "fromName", flow.fromName(),
                                "to", flow.to(),
                                "toName", flow.toName(),
                                "persons", PeopleCell.people(flow.persons())));
    }
}

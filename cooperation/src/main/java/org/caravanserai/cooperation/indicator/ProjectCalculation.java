package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.project.CountryProjectResult;
import org.caravanserai.domain.cooperation.project.ProjectContribution;
import org.caravanserai.domain.cooperation.project.ProjectFacts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** What each side of projects has delivered of each kind, and in which countries results are used. */
@ApplicationScoped
class ProjectCalculation implements Calculation {

    private static final String RESULTS = "APPLC";

    private final ProjectFacts facts;

    @Inject
    ProjectCalculation(ProjectFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("CONTRS", RESULTS);
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        return definition.code().equals(RESULTS) ? used(definition, scope) : delivered(definition, scope);
    }

    /** Contributions have different units, so that each of them counts alike. */
    private List<IndicatorValue> delivered(Indicator definition, Scope scope) {
        return facts.contributions(scope.countries(), scope.asOf()).stream()
                .collect(Collectors.groupingBy(ProjectCalculation::key, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(side -> {
                    var part = side.getValue().stream()
                            .map(ProjectContribution::kept)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    int number = side.getValue().size();
                    var whole = BigDecimal.valueOf(number);
                    return of(definition, side.getKey(), null, TwoWayFormulas.ratio(part, whole), part, whole, number);
                })
                .toList();
    }

    /** Side and kind: {@code partner CASH}. */
    private static String key(ProjectContribution contribution) {
        return side(contribution) + " " + contribution.kind();
    }

    private static String side(ProjectContribution contribution) {
        return contribution.home() ? "home" : "partner";
    }

    private List<IndicatorValue> used(Indicator definition, Scope scope) {
        var results = facts.results(scope.countries(), scope.asOf()).stream()
                .collect(Collectors.groupingBy(CountryProjectResult::country));
        return new TreeSet<>(scope.countries())
                .stream()
                        .map(country -> used(definition, country, results.getOrDefault(country, List.of())))
                        .toList();
    }

    private static IndicatorValue used(Indicator definition, String country, List<CountryProjectResult> results) {
        var part = BigDecimal.valueOf(
                results.stream().filter(CountryProjectResult::used).count());
        var whole = BigDecimal.valueOf(results.size());
        return of(definition, country, country, TwoWayFormulas.ratio(part, whole), part, whole, results.size());
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        return definition.code().equals(RESULTS)
                ? RowPages.page(
                        facts.results(publishable.countries(), scope.asOf()),
                        request,
                        each -> FactRow.of(
                                "country", each.country(),
                                "record", "PROJECT",
                                "reference", each.project(),
                                "title", each.title(),
                                "result", each.result(),
                                "used", each.used(),
                                "since", each.usedSince()))
                : RowPages.page(
                        facts.contributions(scope.countries(), scope.asOf()).stream()
                                .filter(each -> publishable.keys().contains(key(each)))
                                .toList(),
                        request,
                        each -> FactRow.of(
                                "record", "PROJECT",
                                "reference", each.project(),
                                "title", each.title(),
                                "side", side(each),
                                "contribution", each.kind(),
                                "unit", each.unit(),
                                "pledged", each.pledged(),
                                "delivered", each.delivered()));
    }
}

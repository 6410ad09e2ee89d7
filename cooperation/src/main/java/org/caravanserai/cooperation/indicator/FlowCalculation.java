package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWay;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Two-way interaction per country, from stays. */
@ApplicationScoped
class FlowCalculation implements Calculation {

    private static final String MONTHS = "months";

    private FlowFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected FlowCalculation() {}

    @Inject
    FlowCalculation(FlowFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("BAL");
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var byCountry =
                facts
                        .flows(scope.countries(), scope.since(definition.number(MONTHS)), scope.asOf(), scope.kind())
                        .stream()
                        .collect(Collectors.groupingBy(Flow::country, TreeMap::new, Collectors.toList()));
        return new TreeSet<>(scope.countries())
                .stream()
                        .map(country -> value(definition, country, byCountry.getOrDefault(country, List.of())))
                        .toList();
    }

    private static IndicatorValue value(Indicator definition, String country, List<Flow> flows) {
        long in = flows.stream().mapToLong(Flow::inbound).sum();
        long out = flows.stream().mapToLong(Flow::outbound).sum();
        return of(
                definition,
                country,
                country,
                TwoWay.balance(in, out),
                BigDecimal.valueOf(in - out),
                BigDecimal.valueOf(in + out),
                in + out);
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, Collection<String> countries, PageRequest request) {
        return facts.rows(countries, scope.since(definition.number(MONTHS)), scope.asOf(), scope.kind(), request);
    }
}

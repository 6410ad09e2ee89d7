package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas.Direction;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Distribution of stays over the countries of a group. */
@ApplicationScoped
class GroupFlowCalculation implements Calculation {

    private final FlowFacts facts;

    @Inject
    GroupFlowCalculation(FlowFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("HHI", "TOP5", "ONEWAY");
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var flows = facts.told(scope, scope.since(definition.number(FlowCalculation.MONTHS)));
        return List.of(value(definition, scope.group().code(), flows.byCountry().values(), scope.disclosure()));
    }

    private static IndicatorValue value(
            Indicator definition, String group, Collection<Flow> flows, Disclosure disclosure) {
        var outbound = flows.stream().map(Flow::outbound).toList();
        long all = outbound.stream().mapToLong(Long::longValue).sum();
        return switch (definition.code()) {
            case "HHI" -> {
                var value = TwoWayFormulas.concentration(outbound);
                yield of(definition, group, null, value, value.orElse(BigDecimal.ZERO), BigDecimal.ONE, all)
                        .toldIf(disclosure.tellsShare(all));
            }
            case "TOP5" -> {
                long top = outbound.stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(5)
                        .mapToLong(Long::longValue)
                        .sum();
                yield share(definition, group, top, all, all).toldIf(disclosure.tellsShare(all));
            }
            case "ONEWAY" -> {
                var directions = flows.stream()
                        .map(flow ->
                                TwoWayFormulas.direction(flow.inbound(), flow.outbound(), definition.number("least")))
                        .filter(direction -> direction != Direction.DORMANT)
                        .toList();
                long oneWay = directions.stream().filter(Direction::isOneWay).count();
                yield share(definition, group, oneWay, directions.size(), directions.size());
            }
            default -> throw new IllegalArgumentException(definition.code());
        };
    }

    static IndicatorValue share(Indicator definition, String key, long part, long whole, long n) {
        var numerator = BigDecimal.valueOf(part);
        var denominator = BigDecimal.valueOf(whole);
        return of(definition, key, null, TwoWayFormulas.ratio(numerator, denominator), numerator, denominator, n);
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        return FlowCalculation.rows(facts, definition, scope, publishable, request);
    }
}

package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

    static final String MONTHS = "months";
    private static final String THRESHOLD = "threshold";

    private FlowFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected FlowCalculation() {}

    @Inject
    FlowCalculation(FlowFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("BAL", "BALM", "TWO", "NET", "CLASS", "PEOPLE");
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
                        .map(country -> value(definition, country, new Sum(byCountry.getOrDefault(country, List.of()))))
                        .toList();
    }

    /** The flows with one country. */
    private record Sum(List<Flow> flows) {

        long in() {
            return flows.stream().mapToLong(Flow::inbound).sum();
        }

        long out() {
            return flows.stream().mapToLong(Flow::outbound).sum();
        }

        BigDecimal months(Function<Flow, BigDecimal> side) {
            return flows.stream().map(side).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** All years of a kind together. */
        Collection<Flow> kinds() {
            return flows.stream()
                    .collect(Collectors.toMap(Flow::kind, Function.identity(), Flow::plus, TreeMap::new))
                    .values();
        }
    }

    private static IndicatorValue value(Indicator definition, String country, Sum sum) {
        long in = sum.in();
        long out = sum.out();
        var difference = BigDecimal.valueOf(in - out);
        var all = BigDecimal.valueOf(in + out);
        return switch (definition.code()) {
            case "BAL" -> of(definition, country, country, TwoWay.balance(in, out), difference, all, in + out);
            case "BALM" -> {
                var monthsIn = sum.months(Flow::monthsIn);
                var monthsOut = sum.months(Flow::monthsOut);
                yield of(
                        definition,
                        country,
                        country,
                        TwoWay.balance(monthsIn, monthsOut),
                        monthsIn.subtract(monthsOut),
                        monthsIn.add(monthsOut),
                        in + out);
            }
            case "TWO" -> {
                var kinds = sum.kinds();
                var value = TwoWay.twoWayness(kinds);
                yield of(definition, country, country, value, value.orElse(BigDecimal.ZERO), BigDecimal.ONE, in + out);
            }
            case "NET" ->
                of(definition, country, country, Optional.of(difference), difference, BigDecimal.ONE, in + out);
            case "PEOPLE" -> IndicatorValue.people(definition, country, country, in + out);
            case "CLASS" ->
                IndicatorValue.word(
                        definition,
                        country,
                        country,
                        TwoWay.direction(in, out, definition.number("least"), definition.parameter(THRESHOLD)),
                        in + out);
            default -> throw new IllegalArgumentException(definition.code());
        };
    }

    @Override
    public boolean namesWithheld(Indicator definition) {
        return definition.code().equals("PEOPLE");
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        return facts.rows(
                publishable.countries(), scope.since(definition.number(MONTHS)), scope.asOf(), scope.kind(), request);
    }
}

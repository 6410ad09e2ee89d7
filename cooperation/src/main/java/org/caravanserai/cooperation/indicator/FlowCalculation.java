package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Two-way interaction per country, from stays. */
@ApplicationScoped
class FlowCalculation implements Calculation {

    static final String MONTHS = "months";

    private final FlowFacts facts;

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
        var flows = facts.told(scope, scope.since(definition.number(MONTHS)));
        var byCountry = flows.byCountry();
        return new TreeSet<>(scope.countries())
                .stream()
                        .map(country -> value(
                                definition,
                                country,
                                Optional.ofNullable(byCountry.get(country)),
                                flows.of(country).byKind().values(),
                                scope.disclosure()))
                        .toList();
    }

    private static IndicatorValue value(
            Indicator definition, String country, Optional<Flow> sum, Collection<Flow> kinds, Disclosure disclosure) {
        long in = sum.map(Flow::inbound).orElse(0L);
        long out = sum.map(Flow::outbound).orElse(0L);
        var difference = BigDecimal.valueOf(in - out);
        var all = BigDecimal.valueOf(in + out);
        boolean told = disclosure.tellsShare(in + out);
        return switch (definition.code()) {
            case "BAL" -> {
                var balance =
                        of(definition, country, country, TwoWayFormulas.balance(in, out), difference, all, in + out);
                yield (in + out < TwoWayFormulas.FEWEST ? balance : balance.directed()).toldIf(told);
            }
            case "BALM" -> {
                var monthsIn = sum.map(Flow::monthsIn).orElse(BigDecimal.ZERO);
                var monthsOut = sum.map(Flow::monthsOut).orElse(BigDecimal.ZERO);
                yield of(
                                definition,
                                country,
                                country,
                                TwoWayFormulas.balance(monthsIn, monthsOut),
                                monthsIn.subtract(monthsOut),
                                monthsIn.add(monthsOut),
                                in + out)
                        .toldIf(told);
            }
            case "TWO" -> {
                var value = TwoWayFormulas.twoWayness(kinds);
                yield of(definition, country, country, value, value.orElse(BigDecimal.ZERO), BigDecimal.ONE, in + out)
                        .toldIf(told);
            }
            case "NET" ->
                of(definition, country, country, Optional.of(difference), difference, BigDecimal.ONE, in + out);
            case "PEOPLE" -> IndicatorValue.people(definition, country, country, in + out);
            case "CLASS" ->
                IndicatorValue.word(
                        definition,
                        country,
                        country,
                        TwoWayFormulas.direction(in, out, definition.number("least")),
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
        return rows(facts, definition, scope, publishable, request);
    }

    /** The stays behind an indicator of countries: strangers see the pairs of organizations between which enough people moved. */
    static Page<FactRow> rows(
            FlowFacts facts, Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var since = scope.since(definition.number(MONTHS));
        return scope.isRounded()
                ? facts.pairs(publishable.countries(), since, scope.asOf(), request)
                : facts.rows(publishable.countries(), since, scope.asOf(), scope.kind(), request);
    }
}

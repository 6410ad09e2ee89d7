package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.MoneyFacts;
import org.caravanserai.domain.cooperation.indicator.MoneyGiven;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Which part of the money of joint projects comes from the partners, for each currency by itself. */
@ApplicationScoped
class MoneyCalculation implements Calculation {

    private final MoneyFacts facts;

    @Inject
    MoneyCalculation(MoneyFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("PLEDGED", "GIVEN");
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        return facts.given(scope.countries(), scope.asOf()).stream()
                .collect(Collectors.groupingBy(MoneyGiven::currency, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(currency -> share(definition, currency.getKey(), currency.getValue()))
                .toList();
    }

    private static IndicatorValue share(Indicator definition, String currency, List<MoneyGiven> given) {
        var part = sum(definition, given, each -> !each.home());
        var whole = sum(definition, given, each -> true);
        return of(definition, currency, null, TwoWayFormulas.ratio(part, whole), part, whole, given.size());
    }

    private static BigDecimal sum(Indicator definition, List<MoneyGiven> given, Predicate<MoneyGiven> side) {
        return given.stream()
                .filter(side)
                .map(definition.code().equals("PLEDGED") ? MoneyGiven::pledged : MoneyGiven::delivered)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        return RowPages.page(
                facts.given(scope.countries(), scope.asOf()).stream()
                        .filter(each -> publishable.keys().contains(each.currency()))
                        .toList(),
                request,
                each -> FactRow.of(
                        "record", "PROJECT",
                        "reference", each.project(),
                        "title", each.title(),
                        "side", each.home() ? "home" : "partner",
                        "currency", each.currency(),
                        "pledged", each.pledged(),
                        "delivered", each.delivered()));
    }
}

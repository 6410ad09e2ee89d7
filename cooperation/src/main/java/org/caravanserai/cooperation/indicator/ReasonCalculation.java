package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.closing.ClosingFact;
import org.caravanserai.domain.cooperation.closing.ClosingFacts;
import org.caravanserai.domain.cooperation.closing.ClosingReasons;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Why language centers close. The rows do not name the centers: why a single one closed is for its owners and the authority. */
@ApplicationScoped
class ReasonCalculation implements Calculation {

    private static final int HUNDRED = 100;

    private final ClosingFacts facts;

    @Inject
    ReasonCalculation(ClosingFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("LIFER");
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        return ClosingReasons.curves(facts.closings(scope.countries(), scope.asOf()), scope.asOf()).entrySet().stream()
                .flatMap(curve -> curve.getValue().stream()
                        .map(year -> of(
                                definition,
                                curve.getKey() + " " + year.years(),
                                null,
                                Optional.of(year.share()),
                                year.share(),
                                BigDecimal.ONE,
                                year.closed())))
                .toList();
    }

    /** One row for each closed center and each reason that may be shown. */
    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var reasons = publishable.keys().stream()
                .map(key -> key.substring(0, key.indexOf(' ')))
                .collect(Collectors.toUnmodifiableSet());
        var day = scope.asOf();
        return RowPages.page(
                facts.closings(scope.countries(), day).stream()
                        .filter(center -> center.isClosedOn(day))
                        .flatMap(center -> rows(center, center.years(day), reasons))
                        .toList(),
                request,
                row -> row);
    }

    private static Stream<FactRow> rows(ClosingFact center, int years, Set<String> reasons) {
        return center.reasons().entrySet().stream()
                .filter(reason -> reasons.contains(reason.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(reason -> FactRow.of(
                        "reason",
                        reason.getKey(),
                        "weight",
                        reason.getValue().multiply(BigDecimal.valueOf(HUNDRED)).setScale(1, RoundingMode.HALF_UP),
                        "years",
                        years));
    }
}

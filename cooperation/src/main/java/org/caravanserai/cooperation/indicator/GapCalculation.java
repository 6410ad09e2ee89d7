package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.LanguageGap;
import org.caravanserai.domain.cooperation.indicator.LevelFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Languages with fewer speakers than needed. */
@ApplicationScoped
class GapCalculation implements Calculation {

    private LanguageMatrix matrix;
    private LevelFacts levels;
    private FlowFacts flows;
    private DepthFacts depth;
    private CooperationFacts cooperation;

    @SuppressWarnings("NullAway.Init")
    protected GapCalculation() {}

    @Inject
    GapCalculation(
            LanguageMatrix matrix, LevelFacts levels, FlowFacts flows, DepthFacts depth, CooperationFacts cooperation) {
        this.matrix = matrix;
        this.levels = levels;
        this.flows = flows;
        this.depth = depth;
        this.cooperation = cooperation;
    }

    @Override
    public Set<String> codes() {
        return Set.of("GAP");
    }

    private List<LanguageGap> gaps(Indicator definition, Scope scope) {
        int months = definition.number("months");
        var day = scope.asOf();
        var countries = scope.countries();
        return LanguageGap.of(
                matrix.lines(scope, months),
                LanguageGap.work(
                        countries,
                        depth.pairs(countries, day),
                        cooperation.counts(countries, day),
                        flows.flows(countries, scope.since(months), day, scope.kind())),
                levels.levels(day),
                definition.parameter("b1"));
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var gaps = gaps(definition, scope);
        return gaps.stream()
                .map(gap -> of(
                        definition,
                        gap.line().language().code(),
                        null,
                        Optional.of(gap.value()),
                        gap.value(),
                        BigDecimal.ONE,
                        gaps.size()))
                .toList();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        return Rows.page(
                gaps(definition, scope).stream()
                        .filter(gap -> publishable
                                .keys()
                                .contains(gap.line().language().code()))
                        .toList(),
                request,
                gap -> FactRow.of(
                        "language", gap.line().language().code(),
                        "name", gap.line().language().names(),
                        "countries", String.join(" ", gap.line().countries()),
                        "pairs", gap.work().pairs(),
                        "projects", gap.work().projects(),
                        "persons", gap.work().persons(),
                        "need", gap.need(),
                        "able", gap.line().supply().able(),
                        "intermediate", gap.intermediate(),
                        "supply", gap.supply()));
    }
}

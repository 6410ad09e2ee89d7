package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWay;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Follow-up of plans, pledges, events and terms: projects, programmes, alliances, conversions, renewals, centers. */
@ApplicationScoped
class WorkCalculation implements Calculation {

    private static final String MONTHS = "months";

    private WorkFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected WorkCalculation() {}

    @Inject
    WorkCalculation(WorkFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of(
                "MSOT", "OUTR", "CONTR", "APPL", "QUOTA", "ALLACT", "CONV", "LEAD", "HOSTED", "RENEW", "GAIN", "COST",
                "RPT", "STAFF", "ATTS", "PASS", "BEXE", "SHARE", "EVREG", "EVT", "CERT", "MSEV", "VISA90");
    }

    private List<WorkRatio> ratios(Indicator definition, Scope scope) {
        int months = definition.parameters().containsKey(MONTHS) ? definition.number(MONTHS) : 0;
        return facts.ratios(definition.code(), scope.countries(), scope.since(months), scope.asOf(), scope.mapping());
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var ratios = ratios(definition, scope);
        if (definition.grain() == Indicator.Grain.GROUP) {
            var part = ratios.stream().map(WorkRatio::part).reduce(BigDecimal.ZERO, BigDecimal::add);
            var whole = ratios.stream().map(WorkRatio::whole).reduce(BigDecimal.ZERO, BigDecimal::add);
            long n = ratios.stream().mapToLong(WorkRatio::n).sum();
            return List.of(of(definition, scope.group().code(), null, TwoWay.ratio(part, whole), part, whole, n));
        }
        return ratios.stream()
                .map(ratio -> of(
                                definition,
                                ratio.reference(),
                                null,
                                TwoWay.ratio(ratio.part(), ratio.whole()),
                                ratio.part(),
                                ratio.whole(),
                                ratio.n())
                        .named(ratio.title()))
                .toList();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        boolean whole = definition.grain() == Indicator.Grain.GROUP;
        return Rows.page(
                ratios(definition, scope).stream()
                        .filter(ratio -> whole
                                ? !publishable.keys().isEmpty()
                                : publishable.keys().contains(ratio.reference()))
                        .toList(),
                request,
                ratio -> FactRow.of(
                        "record", ratio.record(),
                        "reference", ratio.reference(),
                        "title", ratio.title(),
                        "part", ratio.part(),
                        "whole", ratio.whole()));
    }
}

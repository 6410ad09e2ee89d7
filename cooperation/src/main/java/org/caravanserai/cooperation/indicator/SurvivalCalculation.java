package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.cooperation.closing.Survival;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Survival of language centers over the years. */
@ApplicationScoped
class SurvivalCalculation implements Calculation {

    private final TeachingFacts facts;

    @Inject
    SurvivalCalculation(TeachingFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("LIFE");
    }

    private List<CenterTeaching> centers(Scope scope) {
        return facts.centers(scope.countries(), scope.asOf(), scope.asOf());
    }

    private static Survival.Life life(CenterTeaching center) {
        return new Survival.Life(center.openedOn(), center.closesOn());
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        return Survival.curve(
                        centers(scope).stream().map(SurvivalCalculation::life).toList(), scope.asOf())
                .stream()
                .map(year -> of(
                        definition,
                        String.valueOf(year.years()),
                        null,
                        Optional.of(year.share()),
                        year.share(),
                        BigDecimal.ONE,
                        year.known()))
                .toList();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var day = scope.asOf();
        return RowPages.page(
                publishable.keys().isEmpty() ? List.<CenterTeaching>of() : centers(scope),
                request,
                center -> FactRow.of(
                        "country", center.country(),
                        "center", center.center(),
                        "title", center.title(),
                        "openedOn", center.openedOn(),
                        "closesOn",
                                center.closesOn() == null || center.closesOn().isAfter(day) ? null : center.closesOn(),
                        "years", Survival.years(life(center), day)));
    }
}

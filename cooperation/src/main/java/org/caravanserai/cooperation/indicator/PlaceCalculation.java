package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.agreement.PlaceFacts;
import org.caravanserai.domain.cooperation.agreement.PlaceUse;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Use of the places agreed on. */
@ApplicationScoped
class PlaceCalculation implements Calculation {

    private final PlaceFacts facts;

    @Inject
    PlaceCalculation(PlaceFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("UTIL");
    }

    private List<PlaceUse> uses(Indicator definition, Scope scope) {
        return facts.uses(scope.countries(), scope.since(definition.number("months")), scope.asOf());
    }

    private static String key(PlaceUse use) {
        return use.agreement() + " " + direction(use) + " " + use.academicYear();
    }

    private static String direction(PlaceUse use) {
        return use.inbound() ? "inbound" : "outbound";
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        return uses(definition, scope).stream()
                .map(use -> {
                    var realised = BigDecimal.valueOf(
                            scope.disclosure().people(scope.disclosure().part(use.realised())));
                    var places = BigDecimal.valueOf(use.places());
                    var value = TwoWayFormulas.ratio(realised, places);
                    return of(definition, key(use), use.country(), value, realised, places, use.places());
                })
                .toList();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        return RowPages.page(
                uses(definition, scope).stream()
                        .filter(use -> publishable.keys().contains(key(use)))
                        .toList(),
                request,
                use -> FactRow.of(
                        "agreement", use.agreement(),
                        "country", use.country(),
                        "direction", direction(use),
                        "academicYear", use.academicYear(),
                        "realised", PeopleCell.people(use.realised()),
                        "places", use.places(),
                        "onPaper", use.onPaper()));
    }
}

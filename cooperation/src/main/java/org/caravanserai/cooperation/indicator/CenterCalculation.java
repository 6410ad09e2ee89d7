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
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** How language centers do: how full their classes are, how many take place, are attended and completed. */
@ApplicationScoped
class CenterCalculation implements Calculation {

    private final TeachingFacts facts;

    @Inject
    CenterCalculation(TeachingFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("CENTERS", "FILL", "GO", "ATT", "COMPL");
    }

    private List<CenterTeaching> centers(Indicator definition, Scope scope, Collection<String> countries) {
        return facts.centers(countries, scope.since(definition.number("months")), scope.asOf());
    }

    /** How many centers and classes there are is no count of people. */
    @Override
    public boolean countsPeople(Indicator definition) {
        return !definition.code().equals("CENTERS") && !definition.code().equals("GO");
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var centers = centers(definition, scope, scope.countries());
        if (definition.code().equals("CENTERS")) {
            return new TreeSet<>(scope.countries())
                    .stream()
                            .map(country -> open(definition, scope, country, centers))
                            .toList();
        }
        return centers.stream()
                .map(center -> share(definition, center, scope.disclosure()))
                .toList();
    }

    private static IndicatorValue open(
            Indicator definition, Scope scope, String country, List<CenterTeaching> centers) {
        long number = centers.stream()
                .filter(center -> center.country().equals(country) && center.isOpenOn(scope.asOf()))
                .count();
        var value = BigDecimal.valueOf(number);
        return of(definition, country, country, Optional.of(value), value, BigDecimal.ONE, number);
    }

    /** How full classes are is a share of places, which are public. */
    private static IndicatorValue share(Indicator definition, CenterTeaching exact, Disclosure disclosure) {
        var center = exact.told(disclosure);
        return switch (definition.code()) {
            case "FILL" -> share(definition, center, center.learners(), center.places());
            case "GO" -> share(definition, center, center.confirmed(), center.offered());
            case "ATT" ->
                share(definition, center, center.attended(), center.marked())
                        .toldIf(disclosure.tellsShare(center.learners()));
            default ->
                share(definition, center, center.completed(), center.ended())
                        .toldIf(disclosure.tellsShare(center.ended()));
        };
    }

    private static IndicatorValue share(Indicator definition, CenterTeaching center, long part, long whole) {
        var numerator = BigDecimal.valueOf(part);
        var denominator = BigDecimal.valueOf(whole);
        return of(
                        definition,
                        center.center(),
                        center.country(),
                        TwoWayFormulas.ratio(numerator, denominator),
                        numerator,
                        denominator,
                        whole)
                .named(center.title());
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        boolean byCountry = definition.grain() == Indicator.Grain.COUNTRY;
        return RowPages.page(
                centers(definition, scope, byCountry ? publishable.countries() : scope.countries()).stream()
                        .filter(center -> byCountry
                                ? center.isOpenOn(scope.asOf())
                                : publishable.keys().contains(center.center()))
                        .toList(),
                request,
                center -> FactRow.of(
                        "center", center.center(),
                        "title", center.title(),
                        "country", center.country(),
                        "offered", center.offered(),
                        "confirmed", center.confirmed(),
                        "places", center.places(),
                        "learners", PeopleCell.people(center.learners()),
                        "completed", PeopleCell.people(center.completed()),
                        "ended", PeopleCell.whole(center.completed(), center.ended()),
                        "attended", PeopleCell.of(BigDecimal.valueOf(center.attended()), center.learners()),
                        "marked", PeopleCell.of(BigDecimal.valueOf(center.marked()), center.learners())));
    }
}

package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.indicator.UniversityFacts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Share of a country's universities that cooperate. */
@ApplicationScoped
class BreadthCalculation implements Calculation {

    private final DepthFacts depth;
    private final UniversityFacts universities;

    @Inject
    BreadthCalculation(DepthFacts depth, UniversityFacts universities) {
        this.depth = depth;
        this.universities = universities;
    }

    @Override
    public Set<String> codes() {
        return Set.of("BREADTH");
    }

    /** Pairs of a level with a university outside the home country. */
    private List<PairDepth> pairs(Indicator definition, Scope scope, Collection<String> countries) {
        var pairs = depth.pairs(countries, scope.asOf()).stream()
                .filter(pair -> pair.level() >= definition.number("level"))
                .toList();
        var found = universities.among(
                pairs.stream().map(pair -> pair.pair().partner()).collect(Collectors.toSet()), scope.asOf());
        return pairs.stream()
                .filter(pair -> found.contains(pair.pair().partner()))
                .toList();
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var known = universities.known(scope.countries(), scope.asOf());
        var cooperating = pairs(definition, scope, scope.countries()).stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.pair().country(),
                        Collectors.mapping(pair -> pair.pair().partner(), Collectors.toSet())));
        return new TreeSet<>(scope.countries())
                .stream()
                        .map(country -> {
                            long all = known.getOrDefault(country, 0L);
                            var part = BigDecimal.valueOf(
                                    cooperating.getOrDefault(country, Set.of()).size());
                            var whole = BigDecimal.valueOf(all);
                            return of(
                                    definition, country, country, TwoWayFormulas.ratio(part, whole), part, whole, all);
                        })
                        .toList();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        return RowPages.page(
                pairs(definition, scope, publishable.countries()),
                request,
                pair -> FactRow.of(
                        "country", pair.pair().country(),
                        "partner", pair.pair().partnerName(),
                        "home", pair.pair().homeName(),
                        "depth", pair.level()));
    }
}

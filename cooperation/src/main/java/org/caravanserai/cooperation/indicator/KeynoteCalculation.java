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
import org.caravanserai.domain.cooperation.indicator.EventFacts;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.KeynoteFact;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Shares of the two sides in the keynotes of joint events. */
@ApplicationScoped
class KeynoteCalculation implements Calculation {

    private final EventFacts facts;

    @Inject
    KeynoteCalculation(EventFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("KEYNOTE");
    }

    private List<KeynoteFact> keynotes(Indicator definition, Scope scope, Collection<String> countries) {
        return facts.keynotes(countries, scope.since(definition.number("months")), scope.asOf());
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var byCountry = keynotes(definition, scope, scope.countries()).stream()
                .collect(Collectors.groupingBy(KeynoteFact::country));
        return new TreeSet<>(scope.countries())
                .stream()
                        .map(country -> value(definition, country, byCountry.getOrDefault(country, List.of())))
                        .toList();
    }

    /** A keynote of speakers from both sides counts for each in part. */
    private static IndicatorValue value(Indicator definition, String country, List<KeynoteFact> keynotes) {
        var part = keynotes.stream().map(KeynoteFact::part).reduce(BigDecimal.ZERO, BigDecimal::add);
        var whole = BigDecimal.valueOf(keynotes.size());
        return of(definition, country, country, TwoWayFormulas.ratio(part, whole), part, whole, keynotes.size());
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        return RowPages.page(
                keynotes(definition, scope, publishable.countries()),
                request,
                keynote -> FactRow.of(
                        "country", keynote.country(),
                        "record", "EVENT",
                        "reference", keynote.event(),
                        "title", keynote.title(),
                        "speakersAway", keynote.away(),
                        "speakersHome", keynote.home(),
                        "partGiven", keynote.part()));
    }
}

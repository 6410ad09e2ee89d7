package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.CooperationCount;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationKind;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Which kinds of cooperation and which platforms there are with each country, and where there is nothing. */
@ApplicationScoped
class MechanismCalculation implements Calculation {

    private final CooperationFacts facts;

    @Inject
    MechanismCalculation(CooperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("MECH", "PLAT", "FEW", "BLANK");
    }

    /** A country with a kind of cooperation. */
    private record Cell(String country, String kind) {}

    private List<CooperationFact> inEffect(Collection<String> countries, Scope scope) {
        return facts.facts(countries, scope.asOf()).stream()
                .filter(fact -> fact.isInEffectOn(scope.asOf()))
                .toList();
    }

    private Set<String> platforms() {
        return facts.kinds().stream()
                .filter(CooperationKind::platform)
                .map(CooperationKind::code)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var found = facts.counts(scope.countries(), scope.asOf());
        var platforms = platforms();
        var countries = new TreeSet<>(scope.countries());
        var group = scope.group().code();
        return switch (definition.code()) {
            case "MECH" ->
                countries.stream()
                        .map(country -> count(
                                definition,
                                country,
                                found.stream()
                                        .filter(count -> count.country().equals(country))
                                        .count()))
                        .toList();
            case "PLAT" ->
                countries.stream()
                        .map(country -> count(definition, country, platforms(found, platforms, country)))
                        .toList();
            case "FEW" -> {
                long few = countries.stream()
                        .filter(country -> platforms(found, platforms, country) <= definition.number("most"))
                        .count();
                yield List.of(GroupFlowCalculation.share(definition, group, few, countries.size(), countries.size()));
            }
            default -> {
                long all = (long) countries.size() * facts.kinds().size();
                yield List.of(GroupFlowCalculation.share(definition, group, all - found.size(), all, all));
            }
        };
    }

    private static long platforms(List<CooperationCount> found, Set<String> platforms, String country) {
        return found.stream()
                .filter(count -> count.country().equals(country) && platforms.contains(count.kind()))
                .mapToLong(CooperationCount::number)
                .sum();
    }

    private static IndicatorValue count(Indicator definition, String country, long number) {
        var value = BigDecimal.valueOf(number);
        return of(definition, country, country, Optional.of(value), value, BigDecimal.ONE, number);
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var platforms = platforms();
        var names = facts.kinds().stream().collect(Collectors.toMap(CooperationKind::code, CooperationKind::names));
        return switch (definition.code()) {
            case "BLANK" -> {
                var full = facts.counts(publishable.countries(), scope.asOf()).stream()
                        .map(count -> new Cell(count.country(), count.kind()))
                        .collect(Collectors.toSet());
                yield RowPages.page(
                        new TreeSet<>(publishable.countries())
                                .stream()
                                        .flatMap(country ->
                                                facts.kinds().stream().map(kind -> new Cell(country, kind.code())))
                                        .filter(cell -> !full.contains(cell))
                                        .toList(),
                        request,
                        cell -> FactRow.of(
                                "country", cell.country(),
                                "mechanism", cell.kind(),
                                "mechanismName", names.get(cell.kind())));
            }
            case "FEW" -> {
                var found = facts.counts(publishable.countries(), scope.asOf());
                yield RowPages.page(
                        new TreeSet<>(publishable.countries())
                                .stream()
                                        .filter(country ->
                                                platforms(found, platforms, country) <= definition.number("most"))
                                        .toList(),
                        request,
                        country -> FactRow.of("country", country, "platforms", platforms(found, platforms, country)));
            }
            default ->
                RowPages.page(
                        inEffect(publishable.countries(), scope).stream()
                                .filter(fact -> definition.code().equals("MECH") || platforms.contains(fact.kind()))
                                .toList(),
                        request,
                        fact -> row(fact, names));
        };
    }

    private static FactRow row(CooperationFact fact, Map<String, LocalizedText> names) {
        return FactRow.of(
                "country", fact.country(),
                "mechanism", fact.kind(),
                "mechanismName", names.get(fact.kind()),
                "title", fact.title(),
                "record", fact.source(),
                "reference", fact.reference(),
                "since", fact.since(),
                "until", fact.until());
    }
}

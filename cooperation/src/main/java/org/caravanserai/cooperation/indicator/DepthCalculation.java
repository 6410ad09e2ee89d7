package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.depth.Completeness;
import org.caravanserai.domain.cooperation.depth.Depth;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Depth of cooperation with each country, and completeness of its mechanisms. */
@ApplicationScoped
class DepthCalculation implements Calculation {

    private final DepthFacts facts;

    @Inject
    DepthCalculation(DepthFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("DEPTH", "DSCORE", "DEEP", "COMP");
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        if (definition.code().equals("COMP")) {
            return facts.completeness(scope.countries(), scope.asOf()).stream()
                    .map(each -> completeness(definition, each))
                    .toList();
        }
        var pairs = byCountry(facts.pairs(scope.countries(), scope.asOf()));
        var deep = byCountry(
                definition.code().equals("DEEP")
                        ? Depth.deep(
                                PairDepth.on(scope.asOf(), facts.deepEvidence(scope.countries(), scope.asOf())),
                                facts.completeness(scope.countries(), scope.asOf()))
                        : List.of());
        return new TreeSet<>(scope.countries())
                .stream()
                        .map(country -> value(
                                definition,
                                country,
                                pairs.getOrDefault(country, List.of()),
                                deep.getOrDefault(country, List.of())))
                        .toList();
    }

    private static Map<String, List<PairDepth>> byCountry(List<PairDepth> pairs) {
        return pairs.stream().collect(Collectors.groupingBy(pair -> pair.pair().country()));
    }

    private static IndicatorValue completeness(Indicator definition, Completeness each) {
        var score = BigDecimal.valueOf(each.score());
        return of(
                        definition,
                        each.reference(),
                        each.countries().size() == 1 ? each.countries().get(0) : null,
                        Optional.of(score),
                        score,
                        BigDecimal.ONE,
                        1)
                .named(each.title());
    }

    private static IndicatorValue value(
            Indicator definition, String country, List<PairDepth> pairs, List<PairDepth> deep) {
        var number = BigDecimal.valueOf(definition.code().equals("DEEP") ? deep.size() : Depth.of(pairs));
        Optional<BigDecimal> value = definition.code().equals("DSCORE")
                ? Depth.score(pairs, level -> definition.parameter("w" + level))
                : pairs.isEmpty() && definition.code().equals("DEPTH") ? Optional.empty() : Optional.of(number);
        var found =
                of(definition, country, country, value, value.orElse(BigDecimal.ZERO), BigDecimal.ONE, pairs.size());
        return definition.code().equals("DSCORE") ? found.with(beside(definition, pairs)) : found;
    }

    /** Maximum and median depth of the pairs, and the score by linear weights. */
    private static Map<String, BigDecimal> beside(Indicator definition, List<PairDepth> pairs) {
        var beside = new LinkedHashMap<String, BigDecimal>();
        Depth.median(pairs).ifPresent(median -> {
            beside.put("deepest", BigDecimal.valueOf(Depth.of(pairs)));
            beside.put("median", median);
        });
        Depth.score(pairs, level -> definition.parameter("l" + level)).ifPresent(score -> beside.put("linear", score));
        if (!pairs.isEmpty()) {
            beside.put("pairs", BigDecimal.valueOf(pairs.size()));
        }
        return beside;
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        if (definition.code().equals("COMP")) {
            return RowPages.page(
                    facts.completeness(scope.countries(), scope.asOf()).stream()
                            .filter(each -> publishable.keys().contains(each.reference()))
                            .toList(),
                    request,
                    DepthCalculation::row);
        }
        var evidence = PairDepth.on(scope.asOf(), facts.evidence(publishable.countries(), scope.asOf())).stream()
                .flatMap(pair -> pair.carrying().stream().map(each -> row(pair, each)))
                .toList();
        return RowPages.page(evidence, request, row -> row);
    }

    private static FactRow row(Completeness each) {
        var present = each.present();
        return FactRow.of(
                "record", each.source(),
                "reference", each.reference(),
                "title", each.title(),
                "countries", String.join(" ", each.countries()),
                "objective", present.contains(Completeness.Part.OBJECTIVE),
                "owners", present.contains(Completeness.Part.OWNERS),
                "milestones", present.contains(Completeness.Part.MILESTONES),
                "workflow", present.contains(Completeness.Part.WORKFLOW),
                "budget", present.contains(Completeness.Part.BUDGET),
                "review", present.contains(Completeness.Part.REVIEW),
                "score", each.score());
    }

    private static FactRow row(PairDepth pair, DepthEvidence evidence) {
        return FactRow.of(
                "country", pair.pair().country(),
                "home", pair.pair().homeName(),
                "partner", pair.pair().partnerName(),
                "depth", pair.level(),
                "evidence", evidence.kind().name(),
                "level", evidence.level(),
                "reference", evidence.reference(),
                "title", evidence.title(),
                "since", evidence.since(),
                "until", evidence.until());
    }
}

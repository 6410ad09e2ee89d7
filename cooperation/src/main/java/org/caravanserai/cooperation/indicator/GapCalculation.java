package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.LanguageGap;
import org.caravanserai.domain.cooperation.language.LanguageLine;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Languages with fewer speakers than needed. */
@ApplicationScoped
class GapCalculation implements Calculation {

    private final LanguageMatrix matrix;
    private final LevelFacts levels;
    private final FlowFacts flows;
    private final DepthFacts depth;
    private final CooperationFacts cooperation;

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
                        flows.told(scope, scope.since(months)).byCountry().values()),
                levels.levels(day, scope.mapping()).stream()
                        .map(count -> count.told(scope.disclosure()))
                        .toList(),
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

    /** Of a single language: what needs it. Of several: how much there is of that, and who speaks them. */
    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var gaps = gaps(definition, scope).stream()
                .filter(gap -> publishable.keys().contains(gap.line().language().code()))
                .toList();
        return publishable.keys().size() == 1
                ? RowPages.page(
                        gaps.stream()
                                .flatMap(gap -> needing(gap.line(), scope.asOf()).stream())
                                .toList(),
                        request,
                        row -> row)
                : RowPages.page(gaps, request, GapCalculation::row);
    }

    private static FactRow row(LanguageGap gap) {
        return FactRow.of(
                "language", gap.line().language().code(),
                "name", gap.line().language().names(),
                "countries", String.join(" ", gap.line().countries()),
                "pairs", gap.work().pairs(),
                "projects", gap.work().projects(),
                "persons", PeopleCell.people(gap.work().persons()),
                "need", gap.need(),
                "able", PeopleCell.people(gap.line().supply().able()),
                "intermediate", PeopleCell.people(gap.intermediate()),
                "supply", gap.supply());
    }

    /** The projects in effect with the countries of the language, and what makes pairs of organizations there active. */
    private List<FactRow> needing(LanguageLine line, LocalDate day) {
        var rows = new LinkedHashMap<String, FactRow>();
        cooperation.facts(line.countries(), day).stream()
                .filter(fact -> fact.kind().equals(LanguageGap.PROJECT) && fact.isInEffectOn(day))
                .sorted(Comparator.comparing(CooperationFact::country).thenComparing(CooperationFact::reference))
                .forEach(fact -> rows.putIfAbsent(
                        String.join(" ", fact.source(), fact.country(), fact.reference()),
                        row(
                                line,
                                fact.source(),
                                fact.reference(),
                                fact.title(),
                                fact.country(),
                                fact.since(),
                                fact.until())));
        PairDepth.on(day, depth.evidence(line.countries(), day)).stream()
                .flatMap(pair -> pair.carrying().stream())
                .filter(each -> each.level() >= 1)
                .sorted(Comparator.comparing((DepthEvidence each) -> each.pair().country())
                        .thenComparing(DepthEvidence::kind)
                        .thenComparing(DepthEvidence::reference))
                .forEach(each -> rows.putIfAbsent(
                        String.join(" ", each.kind().record(), each.pair().country(), each.reference()),
                        row(
                                line,
                                each.kind().record(),
                                each.reference(),
                                each.title(),
                                each.pair().country(),
                                each.since(),
                                each.until())));
        return List.copyOf(rows.values());
    }

    private static FactRow row(
            LanguageLine line,
            String record,
            String reference,
            LocalizedText title,
            String country,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        return FactRow.of(
                "language", line.language().code(),
                "name", line.language().names(),
                "record", record,
                "reference", reference,
                "title", title,
                "country", country,
                "since", since,
                "until", until);
    }
}

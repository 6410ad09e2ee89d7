package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationCount;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.Distribution;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.LevelCount;
import org.caravanserai.domain.cooperation.indicator.LevelFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Where more speakers of a language are needed than there are. */
@ApplicationScoped
class GapCalculation implements Calculation {

    private static final String INTERMEDIATE = "B1";

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

    /** What there is with a country. */
    private record Work(long pairs, long projects, long persons) {

        static final Work NONE = new Work(0, 0, 0);

        BigDecimal sum() {
            return BigDecimal.valueOf(pairs + projects + persons);
        }
    }

    /** A language with what it is needed for and who can speak it. */
    private record Gap(LanguageMatrix.Line line, Work work, BigDecimal need, BigDecimal supply, long intermediate) {}

    @Override
    public Set<String> codes() {
        return Set.of("GAP");
    }

    private Map<String, Work> work(Indicator definition, Scope scope) {
        var day = scope.asOf();
        var countries = scope.countries();
        var pairs = depth.pairs(countries, day).stream()
                .filter(pair -> pair.level() >= 1)
                .collect(Collectors.groupingBy(pair -> pair.pair().country(), Collectors.counting()));
        var projects = cooperation.counts(countries, day).stream()
                .filter(count -> count.kind().equals("PROJECT"))
                .collect(Collectors.toMap(CooperationCount::country, CooperationCount::number, Long::sum));
        var persons = flows.flows(countries, scope.since(definition.number("months")), day, scope.kind()).stream()
                .collect(Collectors.groupingBy(
                        Flow::country, Collectors.summingLong(flow -> flow.inbound() + flow.outbound())));
        return countries.stream()
                .collect(Collectors.toMap(
                        country -> country,
                        country -> new Work(
                                pairs.getOrDefault(country, 0L),
                                projects.getOrDefault(country, 0L),
                                persons.getOrDefault(country, 0L))));
    }

    private List<Gap> gaps(Indicator definition, Scope scope) {
        var lines = matrix.lines(scope, definition.number("months"));
        var languages = lines.stream()
                .flatMap(line -> line.countries().stream())
                .collect(Collectors.groupingBy(country -> country, Collectors.counting()));
        var work = work(definition, scope);
        var intermediate = levels.levels(scope.asOf()).stream()
                .filter(count -> count.level().equals(INTERMEDIATE))
                .collect(Collectors.toMap(LevelCount::language, LevelCount::people, Long::sum));
        var half = definition.parameter("b1");
        return lines.stream()
                .map(line -> {
                    var need = line.countries().stream()
                            .map(country -> work.getOrDefault(country, Work.NONE)
                                    .sum()
                                    .divide(
                                            BigDecimal.valueOf(languages.getOrDefault(country, 1L)),
                                            MathContext.DECIMAL64))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    long partly = intermediate.getOrDefault(line.supply().language(), 0L);
                    var supply =
                            BigDecimal.valueOf(line.supply().able()).add(half.multiply(BigDecimal.valueOf(partly)));
                    return new Gap(line, all(line, work), need, supply, partly);
                })
                .toList();
    }

    private static Work all(LanguageMatrix.Line line, Map<String, Work> work) {
        return line.countries().stream()
                .map(country -> work.getOrDefault(country, Work.NONE))
                .reduce(
                        Work.NONE,
                        (one, other) -> new Work(
                                one.pairs() + other.pairs(),
                                one.projects() + other.projects(),
                                one.persons() + other.persons()));
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var gaps = gaps(definition, scope);
        var need = new LinkedHashMap<String, BigDecimal>();
        var supply = new LinkedHashMap<String, BigDecimal>();
        gaps.forEach(gap -> {
            need.put(gap.line().language().code(), gap.need());
            supply.put(gap.line().language().code(), gap.supply());
        });
        var needScores = Distribution.scores(need);
        var supplyScores = Distribution.scores(supply);
        return gaps.stream()
                .map(gap -> {
                    var code = gap.line().language().code();
                    var value = needScores
                            .getOrDefault(code, BigDecimal.ZERO)
                            .subtract(supplyScores.getOrDefault(code, BigDecimal.ZERO));
                    return of(definition, code, null, Optional.of(value), value, BigDecimal.ONE, gaps.size());
                })
                .toList();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, Told told, PageRequest request) {
        return Rows.page(
                gaps(definition, scope).stream()
                        .filter(gap ->
                                told.keys().contains(gap.line().language().code()))
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

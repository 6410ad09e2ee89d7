package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.indicator.Distribution;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.HalfYear;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.LevelCount;
import org.caravanserai.domain.cooperation.indicator.LevelFacts;
import org.caravanserai.domain.cooperation.indicator.LevelProgress;
import org.caravanserai.domain.cooperation.indicator.Measured;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWay;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** How learners of the official languages of a group advance, and how steady teaching is. */
@ApplicationScoped
class LevelCalculation implements Calculation {

    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    private static final int YEAR = 12;

    private LanguageMatrix matrix;
    private LevelFacts facts;
    private MeasuredFacts measured;

    @SuppressWarnings("NullAway.Init")
    protected LevelCalculation() {}

    @Inject
    LevelCalculation(LanguageMatrix matrix, LevelFacts facts, MeasuredFacts measured) {
        this.matrix = matrix;
        this.facts = facts;
        this.measured = measured;
    }

    @Override
    public Set<String> codes() {
        return Set.of("PIPE", "PROG", "STAB", "H2B2");
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var lines = matrix.lines(scope, YEAR);
        return switch (definition.code()) {
            case "PIPE" -> {
                var counts = counts(scope);
                yield lines.stream()
                        .flatMap(line -> pipe(definition, line, counts))
                        .toList();
            }
            case "PROG" -> {
                var progress = progress(scope);
                yield lines.stream()
                        .flatMap(line -> LEVELS.stream()
                                .map(level -> progress.get(three(line) + " " + level))
                                .filter(found -> found != null)
                                .map(found -> progress(definition, line, found)))
                        .toList();
            }
            case "STAB" -> {
                var halves = halves(definition, scope);
                yield lines.stream()
                        .filter(line -> halves.containsKey(three(line)))
                        .map(line -> stability(definition, scope, line, halves.get(three(line))))
                        .toList();
            }
            default -> {
                var hours = hours(definition, scope);
                yield lines.stream()
                        .filter(line -> hours.containsKey(three(line)))
                        .map(line -> hours(definition, line, hours.get(three(line))))
                        .toList();
            }
        };
    }

    private static String three(LanguageMatrix.Line line) {
        return line.supply().language();
    }

    private static String key(LanguageMatrix.Line line, String level) {
        return line.language().code() + " " + level;
    }

    private Map<String, Long> counts(Scope scope) {
        return facts.levels(scope.asOf()).stream()
                .collect(Collectors.toMap(
                        count -> count.language() + " " + count.level(), LevelCount::people, Long::sum));
    }

    /** The six levels of a language that anybody has a level of. */
    private static Stream<IndicatorValue> pipe(
            Indicator definition, LanguageMatrix.Line line, Map<String, Long> counts) {
        boolean known = LEVELS.stream().anyMatch(level -> counts.containsKey(three(line) + " " + level));
        return LEVELS.stream().filter(level -> known).map(level -> {
            long people = counts.getOrDefault(three(line) + " " + level, 0L);
            var number = BigDecimal.valueOf(people);
            return of(definition, key(line, level), null, Optional.of(number), number, BigDecimal.ONE, people);
        });
    }

    /** Of those who reached a level early enough to have had a year for the next one. */
    private Map<String, LevelProgress> progress(Scope scope) {
        var until = scope.asOf().minusMonths(YEAR);
        var from = scope.from();
        return facts
                .progress(
                        from == null || from.isAfter(until)
                                ? until.minusMonths(YEAR).plusDays(1)
                                : from,
                        until)
                .stream()
                .collect(Collectors.toMap(each -> each.language() + " " + each.level(), Function.identity()));
    }

    private static IndicatorValue progress(Indicator definition, LanguageMatrix.Line line, LevelProgress found) {
        var part = BigDecimal.valueOf(found.higher());
        var whole = BigDecimal.valueOf(found.reached());
        return of(definition, key(line, found.level()), null, TwoWay.ratio(part, whole), part, whole, found.reached());
    }

    /** The first days of the half-years that are over, the earliest first. */
    private static List<LocalDate> begins(Indicator definition, Scope scope) {
        var day = scope.asOf();
        var current = LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
        int number = definition.number("halves");
        return IntStream.range(0, number)
                .mapToObj(i -> current.minusMonths(6L * (number - i)))
                .toList();
    }

    private Map<String, List<HalfYear>> halves(Indicator definition, Scope scope) {
        var begins = begins(definition, scope);
        var end = begins.get(begins.size() - 1).plusMonths(6).minusDays(1);
        return facts.halfYears(begins.get(0), end).stream().collect(Collectors.groupingBy(HalfYear::language));
    }

    private static IndicatorValue stability(
            Indicator definition, Scope scope, LanguageMatrix.Line line, List<HalfYear> halves) {
        var numbers = begins(definition, scope).stream()
                .map(begins -> halves.stream()
                        .filter(half -> half.begins().equals(begins))
                        .mapToLong(HalfYear::learners)
                        .sum())
                .map(BigDecimal::valueOf)
                .toList();
        var variation = Distribution.variation(numbers);
        long learners = halves.stream().mapToLong(HalfYear::learners).sum();
        return of(
                definition,
                line.language().code(),
                null,
                variation,
                variation.orElse(BigDecimal.ZERO),
                BigDecimal.ONE,
                learners);
    }

    private Map<String, List<Measured>> hours(Indicator definition, Scope scope) {
        return measured
                .measured("H2B2", scope.countries(), scope.since(definition.number("months")), scope.asOf())
                .stream()
                .collect(Collectors.groupingBy(Measured::key));
    }

    private static IndicatorValue hours(Indicator definition, LanguageMatrix.Line line, List<Measured> hours) {
        var middle = DurationCalculation.middle(hours);
        return of(
                definition,
                line.language().code(),
                null,
                middle,
                middle.orElse(BigDecimal.ZERO),
                BigDecimal.ONE,
                hours.size());
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, Told told, PageRequest request) {
        var lines = matrix.lines(scope, YEAR);
        return switch (definition.code()) {
            case "PIPE", "PROG" -> levels(definition, scope, told, request, lines);
            case "STAB" -> {
                var halves = halves(definition, scope);
                yield Rows.page(
                        lines.stream()
                                .filter(line ->
                                        told.keys().contains(line.language().code()))
                                .flatMap(line -> halves.getOrDefault(three(line), List.of()).stream()
                                        .map(half -> row(line, "begins", half.begins(), "learners", half.learners())))
                                .toList(),
                        request,
                        row -> row);
            }
            default -> {
                var hours = hours(definition, scope);
                yield Rows.page(
                        lines.stream()
                                .filter(line ->
                                        told.keys().contains(line.language().code()))
                                .flatMap(line -> hours.getOrDefault(three(line), List.of()).stream()
                                        .map(each -> row(
                                                line,
                                                "title",
                                                each.title(),
                                                "center",
                                                each.reference(),
                                                "hours",
                                                each.value())))
                                .toList(),
                        request,
                        row -> row);
            }
        };
    }

    private Page<FactRow> levels(
            Indicator definition, Scope scope, Told told, PageRequest request, List<LanguageMatrix.Line> lines) {
        var counts = definition.code().equals("PIPE") ? counts(scope) : Map.<String, Long>of();
        var progress = definition.code().equals("PROG") ? progress(scope) : Map.<String, LevelProgress>of();
        return Rows.page(
                lines.stream()
                        .flatMap(line -> LEVELS.stream()
                                .filter(level -> told.keys().contains(key(line, level)))
                                .map(level -> {
                                    var at = three(line) + " " + level;
                                    var found = progress.get(at);
                                    return found == null
                                            ? row(line, "level", level, "people", counts.getOrDefault(at, 0L))
                                            : row(
                                                    line,
                                                    "level",
                                                    level,
                                                    "people",
                                                    found.reached(),
                                                    "higher",
                                                    found.higher());
                                }))
                        .toList(),
                request,
                row -> row);
    }

    private static FactRow row(LanguageMatrix.Line line, Object... cells) {
        return FactRow.of(Stream.concat(
                        Stream.of(
                                "language",
                                line.language().code(),
                                "name",
                                line.language().names()),
                        Stream.of(cells))
                .toArray());
    }
}

package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.indicator.Distribution;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.MeasuredDuration;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.HalfYear;
import org.caravanserai.domain.cooperation.language.LanguageLine;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** How steady the teaching of the official languages of a group is, and how many hours it takes to B2. */
@ApplicationScoped
class StabilityCalculation implements Calculation {

    private static final int YEAR = 12;

    private final LanguageMatrix matrix;
    private final LevelFacts facts;
    private final MeasuredFacts measured;

    @Inject
    StabilityCalculation(LanguageMatrix matrix, LevelFacts facts, MeasuredFacts measured) {
        this.matrix = matrix;
        this.facts = facts;
        this.measured = measured;
    }

    @Override
    public Set<String> codes() {
        return Set.of("STAB", "H2B2");
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var lines = matrix.lines(scope, YEAR);
        return switch (definition.code()) {
            case "STAB" -> {
                var halves = halves(definition, scope);
                yield lines.stream()
                        .filter(line -> halves.containsKey(line.threeLetters()))
                        .map(line ->
                                stability(definition, scope, line, halves.getOrDefault(line.threeLetters(), List.of())))
                        .toList();
            }
            default -> {
                var hours = hours(definition, scope);
                yield lines.stream()
                        .filter(line -> hours.containsKey(line.threeLetters()))
                        .map(line -> hours(
                                definition,
                                line,
                                hours.getOrDefault(line.threeLetters(), List.of()),
                                scope.disclosure()))
                        .toList();
            }
        };
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
            Indicator definition, Scope scope, LanguageLine line, List<HalfYear> halves) {
        var disclosure = scope.disclosure();
        var numbers = begins(definition, scope).stream()
                .map(begins -> halves.stream()
                        .filter(half -> half.begins().equals(begins))
                        .mapToLong(half -> disclosure.people(disclosure.part(half.learners())))
                        .sum())
                .map(BigDecimal::valueOf)
                .toList();
        var variation = Distribution.variation(numbers);
        long learners = halves.stream()
                .mapToLong(half -> disclosure.people(disclosure.part(half.learners())))
                .sum();
        return of(
                        definition,
                        line.language().code(),
                        null,
                        variation,
                        variation.orElse(BigDecimal.ZERO),
                        BigDecimal.ONE,
                        learners)
                .toldIf(disclosure.tellsShare(learners));
    }

    private Map<String, List<MeasuredDuration>> hours(Indicator definition, Scope scope) {
        return measured
                .measured(
                        "H2B2",
                        scope.countries(),
                        scope.since(definition.number("months")),
                        scope.asOf(),
                        scope.mapping())
                .stream()
                .collect(Collectors.groupingBy(MeasuredDuration::key));
    }

    private static IndicatorValue hours(
            Indicator definition, LanguageLine line, List<MeasuredDuration> hours, Disclosure disclosure) {
        var middle = DurationCalculation.middle(hours);
        return of(
                        definition,
                        line.language().code(),
                        null,
                        middle,
                        middle.orElse(BigDecimal.ZERO),
                        BigDecimal.ONE,
                        disclosure.people(disclosure.part(hours.size())))
                .toldIf(disclosure.tellsMean(hours.size()));
    }

    /** Each row of hours is one person: strangers see none. */
    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var lines = matrix.lines(scope, YEAR);
        return switch (definition.code()) {
            case "STAB" -> {
                var halves = halves(definition, scope);
                yield RowPages.page(
                        lines.stream()
                                .filter(line -> publishable
                                        .keys()
                                        .contains(line.language().code()))
                                .flatMap(line -> halves.getOrDefault(line.threeLetters(), List.of()).stream()
                                        .map(half -> row(
                                                line,
                                                "begins",
                                                half.begins(),
                                                "learners",
                                                PeopleCell.people(half.learners()))))
                                .toList(),
                        request,
                        row -> row);
            }
            default -> {
                var hours = scope.isRounded() ? Map.<String, List<MeasuredDuration>>of() : hours(definition, scope);
                yield RowPages.page(
                        lines.stream()
                                .filter(line -> publishable
                                        .keys()
                                        .contains(line.language().code()))
                                .flatMap(line -> hours.getOrDefault(line.threeLetters(), List.of()).stream()
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

    private static FactRow row(LanguageLine line, Object... cells) {
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

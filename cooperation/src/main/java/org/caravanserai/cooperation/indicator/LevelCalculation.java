package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.language.LanguageLine;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.language.LevelProgress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** How many people are at which level of the official languages of a group, and who advances. */
@ApplicationScoped
class LevelCalculation implements Calculation {

    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    private static final int YEAR = 12;

    private final LanguageMatrix matrix;
    private final LevelFacts facts;

    @Inject
    LevelCalculation(LanguageMatrix matrix, LevelFacts facts) {
        this.matrix = matrix;
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("PIPE", "PROG");
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
            default -> {
                var progress = progress(scope);
                yield lines.stream()
                        .flatMap(line -> LEVELS.stream()
                                .map(level -> progress.get(line.threeLetters() + " " + level))
                                .filter(found -> found != null)
                                .map(found -> progress(definition, line, found, scope.disclosure())))
                        .toList();
            }
        };
    }

    private static String key(LanguageLine line, String level) {
        return line.language().code() + " " + level;
    }

    private Map<String, Long> counts(Scope scope) {
        return facts.levels(scope.asOf(), scope.mapping()).stream()
                .collect(Collectors.toMap(
                        count -> count.language() + " " + count.level(),
                        count -> scope.disclosure().people(scope.disclosure().part(count.people())),
                        Long::sum));
    }

    /** The six levels of a language that anybody has a level of. */
    private static Stream<IndicatorValue> pipe(Indicator definition, LanguageLine line, Map<String, Long> counts) {
        boolean known = LEVELS.stream().anyMatch(level -> counts.containsKey(line.threeLetters() + " " + level));
        return LEVELS.stream().filter(level -> known).map(level -> {
            long people = counts.getOrDefault(line.threeLetters() + " " + level, 0L);
            var number = BigDecimal.valueOf(people);
            return of(definition, key(line, level), null, Optional.of(number), number, BigDecimal.ONE, people);
        });
    }

    /** Learners who reached a level early enough to have had a year for the next one. */
    private Map<String, LevelProgress> progress(Scope scope) {
        var until = scope.asOf().minusMonths(YEAR);
        var from = scope.from();
        return facts
                .progress(
                        from == null || from.isAfter(until)
                                ? until.minusMonths(YEAR).plusDays(1)
                                : from,
                        until,
                        scope.mapping())
                .stream()
                .collect(Collectors.toMap(each -> each.language() + " " + each.level(), Function.identity()));
    }

    private static IndicatorValue progress(
            Indicator definition, LanguageLine line, LevelProgress found, Disclosure disclosure) {
        long higher = disclosure.part(found.higher());
        long reached = disclosure.people(higher + disclosure.part(found.reached() - found.higher()));
        var part = BigDecimal.valueOf(disclosure.people(higher));
        var whole = BigDecimal.valueOf(reached);
        return of(definition, key(line, found.level()), null, TwoWayFormulas.ratio(part, whole), part, whole, reached)
                .toldIf(disclosure.tellsShare(reached));
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var lines = matrix.lines(scope, YEAR);
        var counts = definition.code().equals("PIPE") ? counts(scope) : Map.<String, Long>of();
        var progress = definition.code().equals("PROG") ? progress(scope) : Map.<String, LevelProgress>of();
        return RowPages.page(
                lines.stream()
                        .flatMap(line -> LEVELS.stream()
                                .filter(level -> publishable.keys().contains(key(line, level)))
                                .map(level -> {
                                    var at = line.threeLetters() + " " + level;
                                    var found = progress.get(at);
                                    return found == null
                                            ? row(
                                                    line,
                                                    "level",
                                                    level,
                                                    "people",
                                                    PeopleCell.people(counts.getOrDefault(at, 0L)))
                                            : row(
                                                    line,
                                                    "level",
                                                    level,
                                                    "people",
                                                    PeopleCell.whole(found.higher(), found.reached()),
                                                    "higher",
                                                    PeopleCell.people(found.higher()));
                                }))
                        .toList(),
                request,
                row -> row);
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

package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.language.LanguageLine;
import org.caravanserai.domain.cooperation.language.LevelChange;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Whether as many people come to master an official language of a group as are lost. */
@ApplicationScoped
class ReplacementCalculation implements Calculation {

    private final LanguageMatrix matrix;
    private final LevelFacts facts;

    @Inject
    ReplacementCalculation(LanguageMatrix matrix, LevelFacts facts) {
        this.matrix = matrix;
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("REPL");
    }

    /** A language with who came and who is lost. */
    private record Change(LanguageLine line, LevelChange people) {}

    private List<Change> changes(Indicator definition, Scope scope) {
        int months = definition.number("months");
        Map<String, LevelChange> changes = facts.changes(scope.since(months), scope.asOf(), scope.mapping()).stream()
                .collect(Collectors.toMap(LevelChange::language, Function.identity()));
        return matrix.lines(scope, months).stream()
                .filter(line -> changes.containsKey(line.threeLetters()))
                .map(line -> new Change(
                        line, changes.getOrDefault(line.threeLetters(), new LevelChange(line.threeLetters(), 0, 0))))
                .toList();
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        return changes(definition, scope).stream()
                .map(change -> {
                    var disclosure = scope.disclosure();
                    long came =
                            disclosure.people(disclosure.part(change.people().gained()));
                    long went =
                            disclosure.people(disclosure.part(change.people().lost()));
                    var gained = BigDecimal.valueOf(came);
                    var lost = BigDecimal.valueOf(went);
                    return of(
                                    definition,
                                    change.line().language().code(),
                                    null,
                                    TwoWayFormulas.ratio(gained, lost),
                                    gained,
                                    lost,
                                    came + went)
                            .toldIf(disclosure.tellsShare(came + went));
                })
                .toList();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        return RowPages.page(
                changes(definition, scope).stream()
                        .filter(change -> publishable
                                .keys()
                                .contains(change.line().language().code()))
                        .toList(),
                request,
                change -> FactRow.of(
                        "language", change.line().language().code(),
                        "name", change.line().language().names(),
                        "gained", PeopleCell.people(change.people().gained()),
                        "lost", PeopleCell.people(change.people().lost()),
                        "able", PeopleCell.people(change.line().supply().able())));
    }
}

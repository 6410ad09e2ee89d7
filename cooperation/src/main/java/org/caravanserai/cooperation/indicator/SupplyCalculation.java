package org.caravanserai.cooperation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.LanguageCoverage;
import org.caravanserai.domain.cooperation.language.LanguageLine;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Learners and speakers of the official languages of a group. */
@ApplicationScoped
class SupplyCalculation implements Calculation {

    private static final String MONTHS = "months";
    private static final String LEAST = "least";

    private final LanguageMatrix matrix;

    @Inject
    SupplyCalculation(LanguageMatrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public Set<String> codes() {
        return Set.of("B2", "LEARN", "LCOV", "LB2", "CCOV");
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var group = scope.group().code();
        return switch (definition.code()) {
            case "B2" -> byLanguage(definition, scope, LanguageSupply::able);
            case "LEARN" -> byLanguage(definition, scope, LanguageSupply::learners);
            case "CCOV" -> {
                long reached = LanguageCoverage.reached(lines(definition, scope), definition.number(LEAST))
                        .size();
                int all = scope.countries().size();
                yield List.of(GroupFlowCalculation.share(definition, group, reached, all, all));
            }
            default -> {
                var lines = lines(definition, scope);
                int least = definition.number(LEAST);
                long enough = definition.code().equals("LCOV")
                        ? LanguageCoverage.taught(lines, least)
                        : LanguageCoverage.spoken(lines, least);
                yield List.of(GroupFlowCalculation.share(definition, group, enough, lines.size(), lines.size()));
            }
        };
    }

    private List<LanguageLine> lines(Indicator definition, Scope scope) {
        return matrix.lines(scope, definition.number(MONTHS));
    }

    private List<IndicatorValue> byLanguage(Indicator definition, Scope scope, ToLongFunction<LanguageSupply> number) {
        return lines(definition, scope).stream()
                .map(line -> IndicatorValue.people(
                        definition,
                        line.language().code(),
                        line.countries().size() == 1 ? line.countries().get(0) : null,
                        number.applyAsLong(line.supply())))
                .toList();
    }

    @Override
    public boolean namesWithheld(Indicator definition) {
        return definition.grain() == Indicator.Grain.LANGUAGE;
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        boolean each = definition.grain() == Indicator.Grain.LANGUAGE;
        return RowPages.page(
                lines(definition, scope).stream()
                        .filter(line -> !each
                                || publishable.keys().contains(line.language().code()))
                        .toList(),
                request,
                line -> FactRow.of(
                        "language", line.language().code(),
                        "name", line.language().names(),
                        "countries", String.join(" ", line.countries()),
                        "classes", line.supply().classes(),
                        "teachers", line.supply().teachers(),
                        "learners", PeopleCell.people(line.supply().learners()),
                        "below", PeopleCell.people(line.supply().below()),
                        "able", PeopleCell.people(line.supply().able())));
    }
}

package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The rows behind the values of an indicator that are asked for, except those whose value is withheld, with what the caller may learn of people. */
@UseCase
@Public
public class ListIndicatorRows {

    private final Calculations calculations;

    @Inject
    public ListIndicatorRows(Calculations calculations) {
        this.calculations = calculations;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when there is no such indicator
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or country
     */
    public Page<FactRow> execute(String code, IndicatorQuestion question, PageRequest request) {
        var definition = calculations.definition(code);
        var scope = calculations.scope(definition, question);
        var publishable =
                calculations.publishable(definition, scope, calculations.values(definition, scope), question.values());
        if (definition.grain() == Indicator.Grain.GROUP && publishable.keys().isEmpty()) {
            return new Page<>(List.of(), request.page(), request.size(), 0);
        }
        var rows = calculations.by(definition).rows(definition, scope, publishable, request);
        return new Page<>(
                rows.items().stream().map(row -> row.told(scope.disclosure())).toList(),
                rows.page(),
                rows.size(),
                rows.total());
    }
}

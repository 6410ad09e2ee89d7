package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The values of an indicator as of a day, for a group of countries or one of them. */
@UseCase
@Public
public class ComputeIndicator {

    private final Calculations calculations;

    @Inject
    public ComputeIndicator(Calculations calculations) {
        this.calculations = calculations;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when there is no such indicator
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or country
     */
    public ComputedIndicator execute(String code, IndicatorQuestion question) {
        var definition = calculations.definition(code);
        var scope = calculations.scope(definition, question);
        return calculations.computed(
                definition,
                scope,
                calculations.values(definition, scope).stream()
                        .filter(question.values()::accepts)
                        .toList());
    }
}

package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Indicators;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What those who keep figures look at in an indicator before others quote it. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ReviewIndicator {

    private final Calculations calculations;
    private final Indicators indicators;

    @Inject
    public ReviewIndicator(Calculations calculations, Indicators indicators) {
        this.calculations = calculations;
        this.indicators = indicators;
    }

    /**
     * An indicator under review.
     *
     * @param versions of its definition, the latest first, which holds
     * @param emptyFacts facts that it counts and of which there is no row at all
     * @param all how many values there could be
     * @param missing values of which nothing is known
     * @param withheld values over too little to tell
     * @param then the day a year earlier
     * @param moved what changed a lot since then
     */
    public record Review(
            Indicator definition,
            Scope scope,
            List<Indicator> versions,
            Set<String> emptyFacts,
            int all,
            List<IndicatorValue> missing,
            List<IndicatorValue> withheld,
            LocalDate then,
            List<CompareIndicator.Line> moved) {

        public Review {
            versions = List.copyOf(versions);
            emptyFacts = Set.copyOf(emptyFacts);
            missing = List.copyOf(missing);
            withheld = List.copyOf(withheld);
            moved = List.copyOf(moved);
        }
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when there is no such indicator
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or country
     */
    public Review execute(String code, IndicatorQuestion question) {
        var definition = calculations.definition(code);
        var today = calculations.scope(definition, question).asOf();
        var compared = CompareIndicator.compared(calculations, definition, question, today.minusYears(1));
        var values = compared.lines().stream().map(CompareIndicator.Line::now).toList();
        return new Review(
                definition,
                compared.scope(),
                indicators.versions(definition.code()),
                indicators.withoutRows(definition),
                values.size(),
                values.stream()
                        .filter(value -> value.value() == null && !value.withheld())
                        .toList(),
                values.stream().filter(IndicatorValue::withheld).toList(),
                compared.then(),
                compared.lines().stream()
                        .filter(line -> line.movedALot(definition.unit()))
                        .toList());
    }
}

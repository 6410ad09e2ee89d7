package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.CostRow;
import org.caravanserai.domain.cooperation.registry.WayCost;
import org.caravanserai.domain.cooperation.registry.WayCosts;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** What the ways of cooperating cost for each participant, with the years of records behind it. */
@UseCase
@Public
public class CompareCosts {

    private final WayCosts costs;

    @Inject
    public CompareCosts(WayCosts costs) {
        this.costs = costs;
    }

    /**
     * Which years are compared.
     *
     * @param way that the rows are wanted of; null: all
     * @param from first year; null: from the beginning
     * @param to last year; null: to the end
     */
    public record Question(
            @Described("Way of cooperating") @Nullable CooperationWay way,

            @Described("First year") @Between(least = FIRST_YEAR, most = LAST_YEAR) @Nullable
            Integer from,

            @Described("Last year") @Between(least = FIRST_YEAR, most = LAST_YEAR) @Nullable
            Integer to) {

        static final int FIRST_YEAR = 1950;
        static final int LAST_YEAR = 2200;

        /**
         * @throws Invalid when it ends before it begins
         */
        public Question {
            if (from != null && to != null && to < from) {
                throw new Invalid("to", "ends-before-it-begins");
            }
        }
    }

    /** Each way in each currency, and a page of the rows behind them. */
    public record Comparison(List<WayCost> ways, Page<CostRow> rows) {

        public Comparison {
            ways = List.copyOf(ways);
        }
    }

    public Comparison execute(Question question, PageRequest request) {
        var ways = costs.byWay(question.from(), question.to()).stream()
                .filter(each -> question.way() == null || each.way() == question.way())
                .toList();
        return new Comparison(ways, costs.rows(question.way(), question.from(), question.to(), request));
    }
}

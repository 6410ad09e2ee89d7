package org.caravanserai.centers.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a plan, as sent by a page or by the API.
 *
 * @param targets numbers by the names of the figures; blank ones are left out
 * @param activities by language tag
 */
public record PlanForm(
        @Nullable Map<String, String> targets,
        @Nullable Map<String, String> activities,
        @Nullable List<LineForm> budget) {

    /**
     * A line of the budget.
     *
     * @param code of a line that is there already; null or blank for a new one
     */
    public record LineForm(
            @Nullable String code,
            @Nullable String kind,
            @Nullable String side,
            @Nullable String title,
            @Nullable String amount,
            @Nullable String currency) {}
}

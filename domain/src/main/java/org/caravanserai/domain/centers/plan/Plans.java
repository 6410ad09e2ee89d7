package org.caravanserai.domain.centers.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans of centers with what was spent. What is loaded is written back with the transaction. */
public interface Plans {

    /**
     * @throws org.caravanserai.domain.shared.Conflict when the center has a plan for that year
     */
    void add(YearPlan plan);

    /** Deletes a draft with its budget. */
    void remove(YearPlan draft);

    Optional<YearPlan> of(UUID center, int year);

    /** Like {@link #of}, but locked until the end of the transaction. */
    Optional<YearPlan> lock(UUID center, int year);

    /** All plans of a center, the latest year first. */
    List<YearPlan> all(UUID center);

    /** Keeps what a plan said when it was submitted, for good. */
    void keep(UUID plan, PlanSubmission submission);

    /** All submissions of a plan, the last one first. */
    List<PlanSubmission> submissions(UUID plan);

    void add(Expense expense);

    /** Expenses of a plan, oldest first. */
    List<Expense> expenses(UUID plan);
}

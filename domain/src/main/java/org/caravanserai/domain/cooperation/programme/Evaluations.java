package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The evaluations of a programme: one a day, and the last one counts. */
final class Evaluations {

    private Evaluations() {}

    /** The first one first. */
    static List<Evaluation> sorted(List<Evaluation> evaluations) {
        return evaluations.stream()
                .sorted(Comparator.comparing(Evaluation::heldOn))
                .toList();
    }

    /**
     * With another one, in place of that of the same day.
     *
     * @param approvedSince the first day of its first approval
     * @throws Invalid {@code heldOn} in the future or before the approval
     */
    static List<Evaluation> with(
            List<Evaluation> evaluations, Evaluation evaluation, @Nullable LocalDate approvedSince, LocalDate today) {
        var day = evaluation.heldOn();
        new Invalid.Collector()
                .check(!day.isAfter(today), "heldOn", "not-held-yet")
                .check(approvedSince == null || !day.isBefore(approvedSince), "heldOn", "before-approval")
                .throwIfAny();
        var all = new ArrayList<>(evaluations);
        all.removeIf(known -> known.heldOn().equals(day));
        all.add(evaluation);
        return all;
    }

    /**
     * @throws Refused {@code evaluation-failed} when the last one was not passed
     */
    static void requireNotFailed(List<Evaluation> evaluations) {
        var all = sorted(evaluations);
        if (!all.isEmpty() && all.get(all.size() - 1).outcome() == EvaluationOutcome.FAIL) {
            throw new Refused("evaluation-failed");
        }
    }
}

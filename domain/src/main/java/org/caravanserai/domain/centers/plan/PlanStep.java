package org.caravanserai.domain.centers.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with the plan of a year; each step is the center's or the authority's. */
public enum PlanStep implements Step<PlanStep.Standing> {
    EDIT,
    SUBMIT,
    DELETE,
    /** Open an approved plan for changes. */
    REVISE,
    FREEZE_REPORT,
    APPROVE,
    RETURN;

    /**
     * What decides on the steps.
     *
     * @param newDraft whether it was never submitted
     */
    public record Standing(PlanState state, boolean newDraft) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        var state = standing.state();
        return switch (this) {
            case EDIT -> refusedIf(!state.isEditable(), "plan-not-editable", state);
            case DELETE -> refusedIf(!standing.newDraft(), "plan-not-draft");
            case FREEZE_REPORT -> refusedIf(state != PlanState.APPROVED, "plan-not-approved");
            case SUBMIT -> state.refusal(PlanState.SUBMITTED, "plan-state");
            case REVISE -> state.refusal(PlanState.DRAFT, "plan-state");
            case APPROVE -> state.refusal(PlanState.APPROVED, "plan-state");
            case RETURN -> state.refusal(PlanState.RETURNED, "plan-state");
        };
    }

    /** The steps of the center. */
    public static Set<PlanStep> ofCenter() {
        return EnumSet.range(EDIT, FREEZE_REPORT);
    }

    /** The steps of the authority. */
    public static Set<PlanStep> ofAuthority() {
        return EnumSet.of(APPROVE, RETURN);
    }

    private static Optional<Refused> refusedIf(boolean wrong, String key, Object... arguments) {
        return wrong ? Optional.of(new Refused(key, arguments)) : Optional.empty();
    }
}

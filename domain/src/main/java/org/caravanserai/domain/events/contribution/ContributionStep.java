package org.caravanserai.domain.events.contribution;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a contribution; each step is its author's or the organizer's. */
public enum ContributionStep implements Step<ContributionStep.Standing> {
    CHANGE,
    SUBMIT,
    /** The author comes. */
    CONFIRM,
    WITHDRAW,
    /** Ask somebody for a review. */
    REVIEW,
    DECIDE;

    /**
     * What decides on the steps.
     *
     * @param call to which it was made
     */
    public record Standing(ContributionState state, ContributionCallStep.Standing call) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        var call = standing.call();
        var ofCall =
                switch (this) {
                    case CHANGE, SUBMIT -> ContributionCallStep.CONTRIBUTE.refusal(call);
                    case CONFIRM -> ContributionCallStep.off(call);
                    case REVIEW, DECIDE -> ContributionCallStep.REVIEW.refusal(call);
                    case WITHDRAW -> Optional.<Refused>empty();
                };
        return ofCall.or(() -> refusal(standing.state()));
    }

    /** Why the state alone does not allow it: what the contribution itself asks. */
    Optional<Refused> refusal(ContributionState state) {
        return switch (this) {
            case CHANGE ->
                only(
                        state == ContributionState.DRAFT || state == ContributionState.SUBMITTED,
                        state,
                        ContributionState.SUBMITTED);
            case SUBMIT -> state.refusal(ContributionState.SUBMITTED, EventContribution.REFUSAL);
            case CONFIRM -> state.refusal(ContributionState.CONFIRMED, EventContribution.REFUSAL);
            case WITHDRAW -> state.refusal(ContributionState.WITHDRAWN, EventContribution.REFUSAL);
            case REVIEW ->
                only(
                        state == ContributionState.SUBMITTED || state == ContributionState.UNDER_REVIEW,
                        state,
                        ContributionState.UNDER_REVIEW);
            case DECIDE -> only(state.isUndecided(), state, ContributionState.ACCEPTED);
        };
    }

    /** The steps of the author. */
    public static Set<ContributionStep> ofAuthors() {
        return EnumSet.range(CHANGE, WITHDRAW);
    }

    /** The steps of the organizer. */
    public static Set<ContributionStep> ofOrganizers() {
        return EnumSet.range(REVIEW, DECIDE);
    }

    private static Optional<Refused> only(boolean allowed, ContributionState state, ContributionState next) {
        return allowed ? Optional.empty() : Optional.of(new Refused(EventContribution.REFUSAL, state, next));
    }
}

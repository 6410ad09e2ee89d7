package org.caravanserai.domain.events.contribution;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What a reviewer can do with a review that somebody has asked for. */
public enum ContributionReviewStep implements Step<ContributionReviewStep.Standing> {
    /** Keep what is written so far, or change what was submitted. */
    WRITE,
    /** Give it to the organizer. */
    SUBMIT,
    DECLINE;

    /**
     * What decides on the steps.
     *
     * @param contribution that it is about
     */
    public record Standing(ContributionReviewState state, ContributionState contribution) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        return standing.contribution().isUndecided()
                ? refusal(standing.state())
                : Optional.of(new Refused("contribution-decided"));
    }

    /** Why the state alone does not allow it: what the review itself asks. */
    Optional<Refused> refusal(ContributionReviewState state) {
        return switch (this) {
            case WRITE ->
                state == ContributionReviewState.DECLINED
                        ? Optional.of(new Refused(ContributionReview.REFUSAL, state, ContributionReviewState.SUBMITTED))
                        : Optional.empty();
            case SUBMIT -> state.refusal(ContributionReviewState.SUBMITTED, ContributionReview.REFUSAL);
            case DECLINE -> state.refusal(ContributionReviewState.DECLINED, ContributionReview.REFUSAL);
        };
    }
}

package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.contribution.ContributionReviewStep;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A reviewer writes a review: as a draft, or submitted for good and changed until the contribution is decided. */
@UseCase
@Requires(Permission.REVIEW_CONTRIBUTIONS)
public class WriteReview {

    private final ContributionDesk desk;
    private final History history;
    private final Clock clock;

    @Inject
    WriteReview(ContributionDesk desk, History history, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param submit whether it is complete and given to the organizer; what was submitted stays so
     * @throws NotFound unless the caller was asked for a review and has not declined it
     * @throws Refused {@code contribution-decided} once the decision was released
     * @throws Invalid each fault with its field
     */
    public void execute(String code, ReviewDraft draft, boolean submit) {
        var found = desk.lockReview(code);
        var review = found.review();
        var contribution = found.of().contribution();
        var step = submit && !review.isSubmitted() ? ContributionReviewStep.SUBMIT : ContributionReviewStep.WRITE;
        step.require(found.standing());
        var terms = found.of().call().terms();
        if (step == ContributionReviewStep.SUBMIT) {
            review.submit(draft.content(), terms, clock.instant());
            history.record(contribution.id(), ContributionAction.REVIEWED, null);
        } else {
            review.write(draft.content(), terms);
        }
    }
}

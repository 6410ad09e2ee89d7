package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.contribution.ContributionReviewStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A reviewer declares a conflict of interest or declines a review; the contribution is hidden from then on, and the organizers are told. */
@UseCase
@Requires(Permission.REVIEW_CONTRIBUTIONS)
public class DeclineReview {

    private final ContributionDesk desk;
    private final ContributionEmails emails;
    private final History history;

    @Inject
    DeclineReview(ContributionDesk desk, ContributionEmails emails, History history) {
        this.desk = desk;
        this.emails = emails;
        this.history = history;
    }

    /** Why a review is declined. */
    @Described(name = "ReviewRefusal")
    public record Refusal(
            @Described("Which the organizers read") Reason reason,

            @Described("Whether there is a conflict of interest; absent: no") @Nullable
            Boolean conflict) {}

    /**
     * @throws NotFound unless the caller was asked for a review and has not declined it
     * @throws Refused {@code review-state} once it was submitted; {@code contribution-decided} once the decision was released
     */
    public void execute(String code, Refusal refusal) {
        var found = desk.lockReview(code);
        ContributionReviewStep.DECLINE.require(found.standing());
        var contribution = found.of().contribution();
        found.review().decline(refusal.reason(), Boolean.TRUE.equals(refusal.conflict()));
        history.record(
                contribution.id(),
                ContributionAction.REVIEW_DECLINED,
                refusal.reason().value());
        emails.declined(
                found.of().event(),
                contribution,
                found.review(),
                refusal.reason().value());
    }
}

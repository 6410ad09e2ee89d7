package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.ContributionReviewState;
import org.caravanserai.domain.events.contribution.ContributionReviewStep;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * A contribution for a reviewer who was asked for a review: without its authors where the call is double-blind, and with the other reviews
 * once the own one is submitted.
 */
@UseCase
@Requires(Permission.REVIEW_CONTRIBUTIONS)
public class ShowContributionReview {

    private final ContributionDesk desk;
    private final EventContributions contributions;

    @Inject
    ShowContributionReview(ContributionDesk desk, EventContributions contributions) {
        this.desk = desk;
        this.contributions = contributions;
    }

    /**
     * What a reviewer reads.
     *
     * @param content without authors where the call is double-blind
     * @param own the review as it is written so far
     * @param writable whether it can be written now: the contribution waits for a decision
     * @param others reviews of others; none before the own one is submitted
     */
    public record ReviewView(
            String code,
            String event,
            LocalizedText eventTitle,
            String timeZone,
            ContributionTerms terms,
            ContributionDraft content,
            LocalizedText track,
            LocalizedText type,
            ContributionReviewState state,
            ReviewDraft own,
            @Nullable Instant until,
            boolean writable,
            List<OtherReview> others,
            Set<ContributionReviewStep> possible) {

        public boolean can(ContributionReviewStep step) {
            return possible.contains(step);
        }
    }

    /** What another reviewer has said; nothing says who. */
    public record OtherReview(@Nullable BigDecimal mean, ReviewDraft review) {}

    /**
     * @throws NotFound unless the caller was asked for a review and has not declined it
     */
    public ReviewView execute(String code) {
        var found = desk.review(code);
        var contribution = found.of().contribution();
        var terms = found.of().call().terms();
        var possible = Step.possible(ContributionReviewStep.class, found.standing());
        var draft = ContributionDraft.of(contribution.content());
        return new ReviewView(
                contribution.code(),
                found.of().event().slug().value(),
                found.of().event().title(),
                found.of().event().schedule().timeZone().getId(),
                terms,
                terms.doubleBlind() ? draft.withoutAuthors() : draft,
                terms.trackName(contribution.content().track()),
                terms.typeName(contribution.content().type()),
                found.review().state(),
                ReviewDraft.of(found.review().content()),
                found.of().call().reviewsUntil(),
                possible.contains(ContributionReviewStep.WRITE),
                found.review().isSubmitted() ? others(found.review()) : List.of(),
                possible);
    }

    private List<OtherReview> others(ContributionReview own) {
        return contributions.reviews(own.contribution()).stream()
                .filter(each -> each.isSubmitted() && !each.id().equals(own.id()))
                .map(each -> new OtherReview(each.mean(), ReviewDraft.of(each.content())))
                .toList();
    }
}

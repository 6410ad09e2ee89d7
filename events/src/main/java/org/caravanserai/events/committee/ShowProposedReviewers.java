package org.caravanserai.events.committee;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.Committee;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Reviewer;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.events.committee.ReviewBid;
import org.caravanserai.domain.events.committee.ReviewConflict;
import org.caravanserai.domain.events.committee.ReviewProposal;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.contribution.ContributionDesk;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Who is proposed for a contribution, and who else could review it or could not and why. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ShowProposedReviewers {

    private final ContributionDesk desk;
    private final Committees committees;
    private final CommitteeDirectory directory;

    @Inject
    ShowProposedReviewers(ContributionDesk desk, Committees committees, CommitteeDirectory directory) {
        this.desk = desk;
        this.committees = committees;
        this.directory = directory;
    }

    /**
     * A contribution with everybody who could review it.
     *
     * @param version of the proposal
     */
    public record ChoiceView(
            String event,
            LocalizedText eventTitle,
            String code,
            String title,
            long version,
            List<UUID> proposed,
            List<ReviewCandidate> candidates) {}

    /**
     * A reviewer who was not asked before.
     *
     * @param load reviews that the reviewer was asked for, and that are proposed
     * @param conflict null: none is known
     */
    public record ReviewCandidate(
            UUID account,
            String name,
            @Nullable ReviewBid bid,
            boolean knowsTrack,
            int load,
            int most,
            @Nullable ReviewConflict conflict) {}

    /**
     * @throws NotFound when the caller does not manage the event, nothing is proposed, or reviews of the contribution cannot be asked for
     */
    public ChoiceView execute(String slug, String code) {
        var event = desk.managed(slug);
        var proposal = committees.proposal(event.id()).orElseThrow(() -> new NotFound("not-found"));
        var committee = Committee.of(event.id(), directory);
        var submission = AssignmentDesk.submission(committee, code);
        return new ChoiceView(
                event.slug().value(),
                event.title(),
                submission.code(),
                submission.title(),
                proposal.version(),
                proposal.pairs().reviewersOf(submission.id()),
                committee.reviewers().stream()
                        .filter(each -> !submission.asked().contains(each.account()))
                        .map(each -> new ReviewCandidate(
                                each.account(),
                                each.name(),
                                committee.bid(each, submission),
                                Committee.knowsTrack(each, submission),
                                each.asked() + load(proposal, each),
                                each.most(),
                                committee.conflict(each, submission).orElse(null)))
                        .toList());
    }

    private static int load(ReviewProposal proposal, Reviewer reviewer) {
        return (int) proposal.pairs().pairs().stream()
                .filter(each -> each.reviewer().equals(reviewer.account()))
                .count();
    }
}

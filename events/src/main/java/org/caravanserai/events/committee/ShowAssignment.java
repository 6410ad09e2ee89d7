package org.caravanserai.events.committee;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.Committee;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Reviewer;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.events.committee.ProposedReview;
import org.caravanserai.domain.events.committee.ReviewBid;
import org.caravanserai.domain.events.committee.ReviewProposal;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.contribution.ContributionDesk;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The proposed assignment of an event with the loads of its reviewers and what contributions lack. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ShowAssignment {

    private final ContributionDesk desk;
    private final Committees committees;
    private final CommitteeDirectory directory;
    private final Clock clock;

    @Inject
    ShowAssignment(ContributionDesk desk, Committees committees, CommitteeDirectory directory, Clock clock) {
        this.desk = desk;
        this.committees = committees;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What can be proposed for an event.
     *
     * @param over whether the call has ended, so that reviewers can be assigned
     * @param reviews how many each contribution shall have
     * @param proposal null while there is none
     * @param loads of all reviewers
     */
    public record AssignmentView(
            String event,
            LocalizedText eventTitle,
            ContributionTerms terms,
            boolean over,
            int reviews,
            @Nullable AssignmentProposal proposal,
            List<ReviewerLoad> loads) {}

    /**
     * A proposal.
     *
     * @param version which accepting names
     * @param asked how many reviews are asked for when it is accepted
     */
    public record AssignmentProposal(
            long version, Instant madeAt, int asked, List<LackingContribution> lacking, List<ProposedLine> lines) {}

    /** A contribution that lacks reviews. */
    public record LackingContribution(String code, String title, int missing, Committee.LackReason reason) {}

    /**
     * A contribution with who is proposed for it.
     *
     * @param reviews how many were asked for before and not declined
     */
    public record ProposedLine(
            String code, String title, @Nullable String track, int reviews, List<ProposedReviewer> reviewers) {}

    /**
     * A reviewer who is proposed.
     *
     * @param possible whether the reviewer can still be asked
     */
    public record ProposedReviewer(
            UUID account, String name, @Nullable ReviewBid bid, boolean knowsTrack, boolean possible) {}

    /**
     * How much a reviewer has to do.
     *
     * @param asked reviews that the reviewer was asked for before
     * @param proposed how many more
     */
    public record ReviewerLoad(UUID account, String name, int most, int asked, int proposed) {}

    /**
     * @throws NotFound when the caller does not manage the event, or it has no call
     */
    public AssignmentView execute(String slug) {
        var event = desk.managed(slug);
        var call = desk.call(event);
        var committee = Committee.of(event.id(), directory);
        var known = committees.proposal(event.id());
        var proposed = known.map(each -> each.pairs().pairs()).orElse(List.of());
        var counts = proposed.stream()
                .filter(committee::isPossible)
                .collect(Collectors.groupingBy(ProposedReview::reviewer, Collectors.summingInt(each -> 1)));
        return new AssignmentView(
                event.slug().value(),
                event.title(),
                call.terms(),
                call.hasEnded(clock.instant()),
                known.map(ReviewProposal::reviews).orElse(call.terms().reviews()),
                known.map(each -> proposal(committee, each)).orElse(null),
                committee.reviewers().stream()
                        .map(each -> new ReviewerLoad(
                                each.account(),
                                each.name(),
                                each.most(),
                                each.asked(),
                                counts.getOrDefault(each.account(), 0)))
                        .toList());
    }

    private static AssignmentProposal proposal(Committee committee, ReviewProposal proposal) {
        var possible =
                proposal.pairs().pairs().stream().filter(committee::isPossible).toList();
        var byContribution =
                proposal.pairs().pairs().stream().collect(Collectors.groupingBy(ProposedReview::contribution));
        return new AssignmentProposal(
                proposal.version(),
                proposal.madeAt(),
                possible.size(),
                committee.lacking(proposal.reviews(), possible).stream()
                        .map(each -> new LackingContribution(
                                each.submission().code(), each.submission().title(), each.missing(), each.reason()))
                        .toList(),
                committee.reviewable().stream()
                        .map(each -> line(committee, each, byContribution.getOrDefault(each.id(), List.of())))
                        .toList());
    }

    private static ProposedLine line(Committee committee, Submission submission, List<ProposedReview> pairs) {
        return new ProposedLine(
                submission.code(),
                submission.title(),
                submission.track(),
                submission.reviews(),
                pairs.stream()
                        .flatMap(each -> committee.reviewer(each.reviewer()).stream())
                        .map(each -> proposed(committee, submission, each))
                        .toList());
    }

    private static ProposedReviewer proposed(Committee committee, Submission submission, Reviewer reviewer) {
        return new ProposedReviewer(
                reviewer.account(),
                reviewer.name(),
                committee.bid(reviewer, submission),
                Committee.knowsTrack(reviewer, submission),
                committee.isEligible(reviewer, submission));
    }
}

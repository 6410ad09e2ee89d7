package org.caravanserai.events.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Filter;
import org.caravanserai.domain.events.committee.CommitteeDirectory.GivenBid;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Reviewer;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.caravanserai.domain.events.committee.CommitteeMember;
import org.caravanserai.domain.events.committee.ReviewBid;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.ContributionContent;
import org.caravanserai.domain.events.contribution.ContributionFixtures;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.ContributionReviewState;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.committee.BidForContributions.Bids;
import org.caravanserai.events.committee.ChangeAssignment.Choice;
import org.caravanserai.events.committee.DescribeReviewer.MemberDraft;
import org.caravanserai.events.committee.SuggestAssignment.Wish;
import org.caravanserai.events.contribution.AcceptAssignment;
import org.caravanserai.events.contribution.AcceptAssignment.Acceptance;
import org.caravanserai.events.contribution.AcceptAssignment.Accepted;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.events.testing.EventsWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the members of a committee and their bids to an assignment that is accepted. */
class CommitteeUseCasesTest {

    private final EventsWorld world = new EventsWorld();
    private final AcademicEvent event = world.published();
    private final Account bo = world.account("bo");
    private final Account chen = world.account("chen");
    private final Account dana = world.account("dana");

    @BeforeEach
    void committee() {
        for (var person : List.of(bo, chen, dana)) {
            world.memory.memberships.add(new Membership(
                    event.organizer(),
                    person.id(),
                    OrganizationRole.EVENT_REVIEWER,
                    EventRoles.at(event),
                    world.clock.instant(),
                    null,
                    null));
        }
        world.wiring.put(new FlowAssignmentSolver());
        world.ports.calls.add(new ContributionCall(
                event.id(),
                LocalizedText.EMPTY,
                ContributionFixtures.TERMS,
                ContributionFixtures.dates(world.clock.instant()),
                world.clock.instant()));
        world.commit();
        world.wiring.answer(CommitteeDirectory.class, "reviewers", asked -> Stream.of(bo, chen, dana)
                .map(this::reviewer)
                .toList());
        world.wiring.answer(CommitteeDirectory.class, "submissions", asked -> submissions());
        world.wiring.answer(CommitteeDirectory.class, "bids", asked -> world.ports.committees.bids.all().stream()
                .map(each -> new GivenBid(each.contribution(), each.reviewer(), each.bid()))
                .toList());
        world.wiring.answer(CommitteeDirectory.class, "biddable", asked -> new Page<>(List.of(), 0, 20, 0));
        world.wiring.answer(CommitteeDirectory.class, "committees", asked -> List.of());
    }

    private Reviewer reviewer(Account account) {
        var member = world.ports.committees.member(event.id(), account.id());
        return new Reviewer(
                account.id(),
                account.name().full(),
                account.email()
                        .value()
                        .replace("@", "@" + account.email().value().charAt(0) + "."),
                List.of(),
                member.map(each -> each.tracks().values()).orElse(List.of()),
                member.map(CommitteeMember::most).orElse(CommitteeMember.USUAL_MOST),
                (int) reviews()
                        .filter(each -> each.reviewer().equals(account.id())
                                && each.state() != ContributionReviewState.DECLINED)
                        .count(),
                0);
    }

    private Stream<ContributionReview> reviews() {
        return world.ports.contributions.reviews.all().stream();
    }

    private List<Submission> submissions() {
        return world.ports.contributions.table.all().stream()
                .filter(each -> each.submittedAt() != null && each.state() != ContributionState.WITHDRAWN)
                .map(each -> new Submission(
                        each.id(),
                        each.code(),
                        each.content().title(),
                        each.content().track(),
                        each.state(),
                        each.account(),
                        each.content().authors(),
                        reviews()
                                .filter(review -> review.contribution().equals(each.id()))
                                .map(ContributionReview::reviewer)
                                .collect(Collectors.toUnmodifiableSet()),
                        (int) reviews()
                                .filter(review -> review.contribution().equals(each.id()))
                                .count()))
                .toList();
    }

    private EventContribution submitted(Account author, String title) {
        var contribution = new EventContribution(
                event.id(), author.id(), content(title), ContributionFixtures.TERMS, world.clock.instant());
        contribution.submit(ContributionFixtures.TERMS, world.clock.instant());
        world.ports.contributions.add(contribution);
        world.commit();
        return contribution;
    }

    private static ContributionContent content(String title) {
        return ContributionFixtures.content(title, null);
    }

    private void ended() {
        world.clock.set(event.publishedAt().plus(Duration.ofDays(11)));
    }

    private int bid(Account reviewer, EventContribution contribution, @Nullable ReviewBid bid) {
        world.as(reviewer);
        int changed = world.of(BidForContributions.class)
                .execute("forum", new Bids(Collections.singletonMap(contribution.code(), bid)));
        world.commit();
        return changed;
    }

    private ShowAssignment.AssignmentProposal suggested(int reviews) {
        world.asManager();
        world.of(SuggestAssignment.class).execute("forum", new Wish(reviews));
        world.commit();
        return proposal();
    }

    private ShowAssignment.AssignmentProposal proposal() {
        return Objects.requireNonNull(
                world.of(ShowAssignment.class).execute("forum").proposal());
    }

    private static List<UUID> proposed(ShowAssignment.AssignmentProposal proposal, EventContribution contribution) {
        return proposal.lines().stream()
                .filter(each -> each.code().equals(contribution.code()))
                .flatMap(each -> each.reviewers().stream())
                .map(ShowAssignment.ProposedReviewer::account)
                .toList();
    }

    @Test
    void theOrganizerSaysWhatAReviewerKnowsAndTakes() {
        world.asManager();
        world.of(DescribeReviewer.class).execute("forum", bo.id(), new MemberDraft(List.of("policy"), 3));
        world.of(DescribeReviewer.class).execute("forum", bo.id(), new MemberDraft(List.of("policy"), 4));
        world.commit();
        var shown = world.of(ShowCommittee.class).execute("forum");
        assertThat(shown.reviewers())
                .extracting(ShowCommittee.CommitteeReviewer::most)
                .containsExactly(4, 10, 10);
        assertInvalid(List.of("tracks: not-of-the-call", "most: between"), () -> world.of(DescribeReviewer.class)
                .execute("forum", bo.id(), new MemberDraft(List.of("cooking"), 500)));
        assertNotFound(() ->
                world.of(DescribeReviewer.class).execute("forum", world.manager.id(), new MemberDraft(List.of(), 3)));
        world.as(bo);
        assertNotFound(() -> world.of(ShowCommittee.class).execute("forum"));
        assertNotFound(() -> world.of(DescribeReviewer.class).execute("forum", bo.id(), new MemberDraft(List.of(), 0)));
    }

    @Test
    void reviewersBidAfterTheCallAndNotForTheirOwn() {
        var roads = submitted(world.manager, "Roads");
        var own = submitted(bo, "Own");
        assertRefused("contributions-still-taken", () -> bid(bo, roads, ReviewBid.WANT));
        assertNotFound(() -> world.of(ShowBids.class).execute("forum", Filter.ALL, PageRequest.first(20)));
        ended();
        assertThat(bid(bo, roads, ReviewBid.WANT)).isEqualTo(1);
        assertThat(bid(bo, roads, ReviewBid.WANT)).isZero();
        assertThat(bid(bo, roads, ReviewBid.RATHER_NOT)).isEqualTo(1);
        assertThat(bid(bo, roads, null)).isEqualTo(1);
        assertThat(world.ports.committees.bid(roads.id(), bo.id())).isEmpty();
        assertInvalid("bids." + own.code() + ": not-to-be-reviewed", () -> bid(bo, own, ReviewBid.WANT));
        assertThat(world.of(ShowBids.class)
                        .execute("forum", Filter.ALL, PageRequest.first(20))
                        .page()
                        .items())
                .isEmpty();
        assertThat(world.of(MyCommittees.class).execute()).isEmpty();
        world.asManager();
        assertNotFound(() -> world.of(BidForContributions.class).execute("forum", new Bids(Map.of())));
    }

    @Test
    void aSuggestionFollowsBidsAndLeavesOutConflicts() {
        var roads = submitted(world.manager, "Roads");
        world.asManager();
        assertRefused("contributions-still-taken", () -> suggested(1));
        ended();
        bid(bo, roads, ReviewBid.CONFLICT);
        bid(chen, roads, ReviewBid.RATHER_NOT);
        bid(dana, roads, ReviewBid.WANT);
        assertThat(proposed(suggested(1), roads)).containsExactly(dana.id());
        assertThat(proposed(suggested(2), roads)).containsExactlyInAnyOrder(dana.id(), chen.id());
        var three = suggested(3);
        assertThat(proposed(three, roads)).containsExactlyInAnyOrder(dana.id(), chen.id());
        assertThat(three.lacking())
                .extracting(ShowAssignment.LackingContribution::missing)
                .containsExactly(1);
        assertInvalid("reviews: between", () -> suggested(0));
        world.as(bo);
        assertNotFound(() -> world.of(SuggestAssignment.class).execute("forum", new Wish(1)));
        assertNotFound(() -> world.of(ShowAssignment.class).execute("forum"));
    }

    @Test
    void aProposalIsChangedByHandButNotAgainstAConflict() {
        var roads = submitted(world.manager, "Roads");
        ended();
        bid(bo, roads, ReviewBid.CONFLICT);
        bid(dana, roads, ReviewBid.WANT);
        var first = suggested(1);
        var change = world.of(ChangeAssignment.class);
        assertInvalid(
                "reviewers: reviewers-with-conflict",
                () -> change.execute("forum", roads.code(), new Choice(first.version(), List.of(bo.id()))));
        change.execute("forum", roads.code(), new Choice(first.version(), List.of(chen.id())));
        world.commit();
        assertThat(proposed(proposal(), roads)).containsExactly(chen.id());
        assertRefused(
                "proposal-changed",
                () -> change.execute("forum", roads.code(), new Choice(first.version(), List.of(dana.id()))));
        var choice = world.of(ShowProposedReviewers.class).execute("forum", roads.code());
        assertThat(choice.proposed()).containsExactly(chen.id());
        assertThat(choice.candidates())
                .filteredOn(each -> each.conflict() == null)
                .extracting(ShowProposedReviewers.ReviewCandidate::account)
                .containsExactly(chen.id(), dana.id());
        world.of(DiscardAssignment.class).execute("forum");
        world.commit();
        assertRefused("no-proposal", () -> world.of(DiscardAssignment.class).execute("forum"));
        assertRefused(
                "no-proposal", () -> change.execute("forum", roads.code(), new Choice(first.version(), List.of())));
    }

    @Test
    void anAssignmentIsAcceptedAsAWholeAndEachReviewerIsToldOnce() {
        var roads = submitted(world.manager, "Roads");
        var cities = submitted(world.manager, "Cities");
        var gone = submitted(world.manager, "Gone");
        ended();
        world.asManager();
        world.of(DescribeReviewer.class).execute("forum", dana.id(), new MemberDraft(List.of(), 0));
        world.commit();
        var proposal = suggested(2);
        assertThat(proposal.asked()).isEqualTo(6);
        gone.withdraw();
        bid(chen, cities, ReviewBid.CONFLICT);
        world.asManager();
        assertThat(proposal().asked()).isEqualTo(3);
        int before = world.sent().size();
        var accept = world.of(AcceptAssignment.class);
        assertRefused("proposal-changed", () -> accept.execute("forum", new Acceptance(proposal.version() + 1)));
        assertThat(accept.execute("forum", new Acceptance(proposal.version()))).isEqualTo(new Accepted(3, 3));
        world.commit();
        assertThat(world.sent().subList(before, world.sent().size()))
                .containsExactly("REVIEWS_ASSIGNED", "REVIEWS_ASSIGNED");
        assertThat(world.lastEmail().template()).isEqualTo(EventEmail.REVIEWS_ASSIGNED);
        assertThat(world.history()).contains("REVIEWS_ASSIGNED 3");
        assertThat(roads.state()).isEqualTo(ContributionState.UNDER_REVIEW);
        assertThat(world.ports.contributions.reviews(cities.id()))
                .extracting(ContributionReview::reviewer)
                .containsExactly(bo.id());
        assertRefused("no-proposal", () -> accept.execute("forum", new Acceptance(proposal.version())));
        assertInvalid("bids." + roads.code() + ": review-asked-for", () -> bid(bo, roads, ReviewBid.CONFLICT));
    }
}

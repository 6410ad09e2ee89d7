package org.caravanserai.domain.events.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.events.committee.CommitteeFixtures.at;
import static org.caravanserai.domain.events.committee.CommitteeFixtures.author;
import static org.caravanserai.domain.events.committee.CommitteeFixtures.reviewer;
import static org.caravanserai.domain.events.committee.CommitteeFixtures.submission;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.events.committee.AssignmentProblem.Choice;
import org.caravanserai.domain.events.committee.Committee.LackReason;
import org.caravanserai.domain.events.committee.CommitteeDirectory.GivenBid;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Reviewer;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.caravanserai.domain.events.contribution.ContributionFixtures;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Tags;
import org.junit.jupiter.api.Test;

/** Who may review what, and what an assignment chooses from. */
class CommitteeTest {

    private static Committee committee(List<Reviewer> reviewers, Submission... submissions) {
        return new Committee(reviewers, List.of(submissions), List.of());
    }

    private static void assertConflict(ReviewConflict conflict, Reviewer reviewer, Submission... submissions) {
        assertThat(committee(List.of(reviewer), submissions).conflict(reviewer, submissions[0]))
                .contains(conflict);
    }

    private static void assertNoConflict(Reviewer reviewer, Submission... submissions) {
        assertThat(committee(List.of(reviewer), submissions).conflict(reviewer, submissions[0]))
                .isEmpty();
    }

    @Test
    void nobodyReviewsAnOwnContribution() {
        var li = at("Li", "Li@river.example");
        assertConflict(ReviewConflict.OWN, li, submission(li.account(), "Roads", null));
        assertConflict(
                ReviewConflict.AUTHOR, li, submission("Roads", null, author("Somebody", "li@River.example", null)));
        assertNoConflict(li, submission("Roads", null, author("Anna", "anna@hill.example", null)));
    }

    @Test
    void colleaguesByAddressDoNotReviewEachOtherUnlessAnybodyHasSuchAnAddress() {
        assertConflict(
                ReviewConflict.EMAIL_DOMAIN,
                at("Li", "li@river.example"),
                submission("Roads", null, author("Anna", "anna@RIVER.example", null)));
        assertNoConflict(at("Li", "li@gmail.com"), submission("Roads", null, author("Anna", "anna@gmail.com", null)));
    }

    @Test
    void colleaguesByOrganizationAreFoundByEachOfItsNames() {
        var li = at("Li", "li@gmail.com", "Peking University", "北京大学", "PKU");
        for (var text : List.of(
                "School of Law, PEKING UNIVERSITY, Beijing", "北京大学法学院", "Law School, PKU", "Péking University")) {
            assertConflict(ReviewConflict.AFFILIATION, li, submission("Roads", null, author("Anna", null, text)));
        }
        for (var text : List.of("Peking Town College", "北京师范大学", "PKUNIV")) {
            assertNoConflict(li, submission("Roads", null, author("Anna", null, text)));
        }
    }

    @Test
    void whoWroteSomethingTogetherDoesNotReviewEachOther() {
        var li = at("Li", "li@river.example");
        var together = submission(
                "Together",
                null,
                author("Li", "li@river.example", null),
                author("Anna Zhou", "anna@hill.example", null),
                author("Omar Nur", null, null));
        assertConflict(
                ReviewConflict.CO_AUTHOR,
                li,
                submission("Roads", null, author("A. Zhou", "anna@hill.example", null)),
                together);
        assertConflict(
                ReviewConflict.CO_AUTHOR,
                li,
                submission("Roads", null, author("omar nur", "omar@sea.example", null)),
                together);
        assertNoConflict(
                li, submission("Roads", null, author("Anna Zhou", "another.anna@sea.example", null)), together);
    }

    @Test
    void whatIsDeclaredCountsAndEverythingElseIsOnlyAPreference() {
        var li = reviewer("Li", 5, "policy");
        var roads = submission("Roads", "policy");
        for (var bid : ReviewBid.values()) {
            var committee =
                    new Committee(List.of(li), List.of(roads), List.of(new GivenBid(roads.id(), li.account(), bid)));
            assertThat(committee.isEligible(li, roads)).isEqualTo(bid != ReviewBid.CONFLICT);
        }
    }

    @Test
    void wishesWeighMoreThanTracksAndTracksMoreThanNothing() {
        var knows = reviewer("Knows", 5, "policy");
        var unknown = reviewer("Unknown", 5);
        var other = reviewer("Other", 5, "practice");
        var roads = submission("Roads", "policy");
        assertThat(Stream.of(knows, unknown, other)
                        .map(each -> committee(List.of(each), roads).cost(each, roads)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Stream.of(ReviewBid.WANT, ReviewBid.CAN, ReviewBid.RATHER_NOT)
                        .map(bid -> new Committee(
                                        List.of(knows),
                                        List.of(roads),
                                        List.of(new GivenBid(roads.id(), knows.account(), bid)))
                                .cost(knows, roads)))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void othersThanThoseOfTheTrackAreConsideredOnlyWhereReviewsWouldBeMissing() {
        var knows = reviewer("Knows", 1, "policy");
        var other = reviewer("Other", 5, "practice");
        var roads = submission("Roads", "policy");
        var committee = committee(List.of(knows, other), roads);
        assertThat(committee.problem(1, Set.of()).choices())
                .extracting(Choice::reviewer)
                .containsExactly(knows.account());
        assertThat(committee.problem(2, Set.of(roads.id())).choices())
                .extracting(Choice::reviewer)
                .containsExactly(knows.account(), other.account());
        var asked = new ArrayList<AssignmentProblem>();
        committee.suggest(2, problem -> {
            asked.add(problem);
            return List.of();
        });
        assertThat(asked).extracting(each -> each.choices().size()).containsExactly(1, 2);
    }

    @Test
    void whatIsLackingIsSaidWithItsReason() {
        var li = reviewer("Li", 1);
        var mine = submission(li.account(), "Mine", null);
        var roads = submission("Roads", null);
        var committee = committee(List.of(li), mine, roads);
        assertThat(committee.lacking(1, List.of()))
                .extracting(Committee.Lack::reason)
                .containsExactly(LackReason.CONFLICTS, LackReason.LOADS);
        assertThat(committee.lacking(1, List.of(new ProposedReview(roads.id(), li.account()))))
                .extracting(each -> each.submission().title())
                .containsExactly("Mine");
        assertThat(committee.isPossible(new ProposedReview(mine.id(), li.account())))
                .isFalse();
        assertThat(committee.isPossible(new ProposedReview(roads.id(), Ids.next())))
                .isFalse();
    }

    @Test
    void aReviewerKnowsTracksOfTheCallOnly() {
        var member = new CommitteeMember(Ids.next(), Ids.next());
        assertThat(member.most()).isEqualTo(CommitteeMember.USUAL_MOST);
        assertInvalid(
                List.of("tracks: not-of-the-call", "most: between"),
                () -> member.describe(Tags.of("cooking"), -1, ContributionFixtures.TERMS));
    }

    @Test
    void aProposalIsAcceptedAsItWasRead() {
        var proposal = new ReviewProposal(Ids.next(), 2, List.of(), Instant.EPOCH);
        proposal.requireVersion(0);
        assertRefused("proposal-changed", () -> proposal.requireVersion(1));
        assertInvalid("reviews: between", () -> ReviewProposal.requireReviews(0));
    }
}

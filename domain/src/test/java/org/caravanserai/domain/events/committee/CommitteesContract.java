package org.caravanserai.domain.events.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.domain.events.contribution.ContributionFixtures;
import org.caravanserai.domain.events.contribution.EventContributionsContract;
import org.caravanserai.domain.shared.Tags;
import org.junit.jupiter.api.Test;

/** What {@link Committees} promises. */
public interface CommitteesContract extends EventContributionsContract {

    Committees committees();

    @Test
    default void whatIsKnownOfAReviewerIsKeptOnce() {
        var event = called();
        var reviewer = account();
        inTransaction(() -> {
            var member = new CommitteeMember(event, reviewer);
            member.describe(Tags.of("policy"), 4, ContributionFixtures.TERMS);
            committees().add(member);
        });
        assertTaken(() -> committees().add(new CommitteeMember(event, reviewer)));
        var kept = inTransaction(() -> committees().member(event, reviewer).orElseThrow());
        assertThat(kept.tracks()).isEqualTo(Tags.of("policy"));
        assertThat(kept.most()).isEqualTo(4);
        var other = account();
        assertThat(inTransaction(() -> committees().member(event, other))).isEmpty();
    }

    @Test
    default void aReviewerSaysOneThingAboutAContribution() {
        var roads = begun(called(), account(), "Roads");
        var reviewer = account();
        inTransaction(() -> committees().add(new ContributionBid(roads.id(), reviewer, ReviewBid.WANT)));
        assertTaken(() -> committees().add(new ContributionBid(roads.id(), reviewer, ReviewBid.CAN)));
        inTransaction(() -> committees().bid(roads.id(), reviewer).orElseThrow().become(ReviewBid.CONFLICT));
        assertThat(inTransaction(() ->
                        committees().bid(roads.id(), reviewer).orElseThrow().bid()))
                .isEqualTo(ReviewBid.CONFLICT);
        inTransaction(
                () -> committees().remove(committees().bid(roads.id(), reviewer).orElseThrow()));
        assertThat(inTransaction(() -> committees().bid(roads.id(), reviewer))).isEmpty();
    }

    @Test
    default void anEventHasOneProposalThatKeepsItsPairs() {
        var event = called();
        var first = new ProposedReview(account(), account());
        var second = new ProposedReview(first.contribution(), account());
        inTransaction(() -> committees().add(new ReviewProposal(event, 2, List.of(first, second), NOW)));
        assertTaken(() -> committees().add(new ReviewProposal(event, 2, List.of(), NOW)));
        assertThat(inTransaction(
                        () -> committees().proposal(event).orElseThrow().pairs().pairs()))
                .containsExactly(first, second);
        inTransaction(() -> committees().lockProposal(event).orElseThrow().propose(first.contribution(), List.of()));
        assertThat(inTransaction(
                        () -> committees().proposal(event).orElseThrow().pairs().pairs()))
                .isEmpty();
        inTransaction(() -> committees().remove(committees().lockProposal(event).orElseThrow()));
        assertThat(inTransaction(() -> committees().proposal(event))).isEmpty();
    }
}

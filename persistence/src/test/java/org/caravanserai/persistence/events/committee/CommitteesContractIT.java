package org.caravanserai.persistence.events.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Biddable;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Filter;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.caravanserai.domain.events.committee.CommitteeMember;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.events.committee.CommitteesContract;
import org.caravanserai.domain.events.committee.ContributionBid;
import org.caravanserai.domain.events.committee.ProposedReview;
import org.caravanserai.domain.events.committee.ReviewBid;
import org.caravanserai.domain.events.committee.ReviewProposal;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.ContributionFixtures;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.persistence.events.RegistrationsInPostgres;
import org.junit.jupiter.api.Test;

class CommitteesContractIT extends RegistrationsInPostgres implements CommitteesContract {

    @Override
    public ContributionCalls calls() {
        return repository(ContributionCalls.class);
    }

    @Override
    public EventContributions contributions() {
        return repository(EventContributions.class);
    }

    @Override
    public Committees committees() {
        return repository(Committees.class);
    }

    private CommitteeDirectory directory() {
        return repository(CommitteeDirectory.class);
    }

    private UUID reviewer(UUID event) {
        var account = account();
        inTransaction(() -> {
            var found = events().byId(event).orElseThrow();
            repository(Memberships.class)
                    .add(new Membership(
                            found.organizer(),
                            account,
                            OrganizationRole.EVENT_REVIEWER,
                            EventRoles.at(found),
                            NOW,
                            null,
                            null));
        });
        return account;
    }

    @Test
    void reviewersAreReadWithWhatIsKnownOfThemAndWhatTheyHave() {
        var event = called();
        var reviewer = reviewer(event);
        var roads = begun(event, account(), "Roads");
        var cities = begun(event, account(), "Cities");
        submitted(roads);
        submitted(cities);
        inTransaction(() -> {
            var member = new CommitteeMember(event, reviewer);
            member.describe(Tags.of("policy"), 3, ContributionFixtures.TERMS);
            committees().add(member);
            committees().add(new ContributionBid(cities.id(), reviewer, ReviewBid.WANT));
            contributions().add(new ContributionReview(roads.id(), reviewer, NOW));
        });
        inTransaction(() -> {
            var read = directory().reviewers(event);
            assertThat(read).hasSize(1);
            assertThat(read.get(0).account()).isEqualTo(reviewer);
            assertThat(read.get(0).tracks()).containsExactly("policy");
            assertThat(List.of(
                            read.get(0).most(), read.get(0).asked(), read.get(0).bids()))
                    .containsExactly(3, 1, 1);
            var submissions = directory().submissions(event);
            assertThat(submissions).extracting(Submission::title).containsExactly("Roads", "Cities");
            assertThat(submissions.get(0).asked()).containsExactly(reviewer);
            assertThat(submissions.get(0).reviews()).isEqualTo(1);
            assertThat(submissions.get(0).authors()).isEqualTo(roads.content().authors());
            assertThat(directory().bids(event))
                    .containsExactly(new CommitteeDirectory.GivenBid(cities.id(), reviewer, ReviewBid.WANT));
        });
    }

    @Test
    void aReviewerReadsWhatMayBeBidForAndNoTextAfterAConflict() {
        var event = called();
        var reviewer = reviewer(event);
        Stream.of(begun(event, account(), "Roads"), begun(event, account(), "Cities"), begun(event, reviewer, "Own"))
                .forEach(this::submitted);
        begun(event, account(), "Only a draft");
        inTransaction(() -> {
            var all = directory().biddable(event, reviewer, Filter.ALL, PageRequest.first(20));
            assertThat(all.items()).extracting(Biddable::title).containsExactly("Cities", "Roads");
            assertThat(all.items()).extracting(Biddable::summary).doesNotContainNull();
            var cities = contributions().byCode(all.items().get(0).code()).orElseThrow();
            committees().add(new ContributionBid(cities.id(), reviewer, ReviewBid.CONFLICT));
        });
        inTransaction(() -> {
            var said = directory().biddable(event, reviewer, new Filter("policy", true), PageRequest.first(20));
            assertThat(said.items()).extracting(Biddable::title).containsExactly("Cities");
            assertThat(said.items().get(0).summary()).isNull();
            assertThat(directory()
                            .biddable(event, reviewer, new Filter(null, false), new PageRequest(0, 20, "found", null))
                            .items())
                    .extracting(Biddable::title)
                    .containsExactly("Roads");
            assertThat(directory()
                            .biddable(event, reviewer, Filter.ALL, new PageRequest(0, 20, "found", null))
                            .items())
                    .hasSize(1);
        });
        inTransaction(() -> {
            var call = calls().of(event).orElseThrow();
            assertThat(directory().committees(reviewer, call.endsAt().minusSeconds(1)))
                    .isEmpty();
            var mine = directory().committees(reviewer, call.endsAt());
            assertThat(mine).hasSize(1);
            assertThat(mine.get(0).contributions()).isEqualTo(2);
            assertThat(mine.get(0).said()).isEqualTo(1);
        });
    }

    @Test
    void nobodyIsAskedWithADeclaredConflict() {
        var event = called();
        var roads = begun(event, account(), "Roads");
        submitted(roads);
        var reviewer = account();
        inTransaction(() -> committees().add(new ContributionBid(roads.id(), reviewer, ReviewBid.CONFLICT)));
        assertThatThrownBy(() ->
                        inTransaction(() -> contributions().add(new ContributionReview(roads.id(), reviewer, NOW))))
                .hasStackTraceContaining("declared conflict");
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneFindsTheProposal() throws Exception {
        var event = called();
        var pair = new ProposedReview(account(), account());
        inTransaction(() -> committees().add(new ReviewProposal(event, 1, List.of(pair), NOW)));
        var together = new CyclicBarrier(2);
        Callable<Integer> accept = () -> {
            together.await();
            try (var own = anotherEntityManager()) {
                var committees = repository(Committees.class, own);
                return inTransaction(own, () -> {
                    var found = committees.lockProposal(event);
                    found.ifPresent(committees::remove);
                    return found.map(each -> each.pairs().pairs().size()).orElseThrow(() -> new Refused("no-proposal"));
                });
            } catch (Refused late) {
                return 0;
            }
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = threads.invokeAll(List.of(accept, accept));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(0, 1);
        } finally {
            threads.shutdown();
        }
    }
}

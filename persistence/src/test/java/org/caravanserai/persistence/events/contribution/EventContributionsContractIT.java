package org.caravanserai.persistence.events.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.ContributionDecision;
import org.caravanserai.domain.events.contribution.ContributionDirectory;
import org.caravanserai.domain.events.contribution.ContributionDirectory.Filter;
import org.caravanserai.domain.events.contribution.ContributionDirectory.SubmittedContribution;
import org.caravanserai.domain.events.contribution.ContributionFixtures;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.events.contribution.EventContributionsContract;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.events.RegistrationsInPostgres;
import org.junit.jupiter.api.Test;

class EventContributionsContractIT extends RegistrationsInPostgres implements EventContributionsContract {

    @Override
    public ContributionCalls calls() {
        return repository(ContributionCalls.class);
    }

    @Override
    public EventContributions contributions() {
        return repository(EventContributions.class);
    }

    private ContributionDirectory directory() {
        return repository(ContributionDirectory.class);
    }

    @Test
    void theListShowsMeanAndSpreadAndIsFilteredAndSorted() {
        var event = called();
        var roads = begun(event, account(), "Roads");
        var cities = begun(event, account(), "Cities");
        begun(event, account(), "Only a draft");
        submitted(roads);
        submitted(cities);
        for (int score : List.of(2, 4)) {
            var reviewer = account();
            inTransaction(() -> contributions().add(new ContributionReview(roads.id(), reviewer, NOW)));
            inTransaction(() -> contributions()
                    .review(roads.id(), reviewer)
                    .orElseThrow()
                    .submit(ContributionFixtures.review(score), ContributionFixtures.TERMS, NOW));
        }
        inTransaction(() -> contributions()
                .lock(cities.code())
                .orElseThrow()
                .decide(ContributionDecision.REJECT, null, ContributionFixtures.TERMS));
        inTransaction(() -> {
            var byMean = directory().submitted(event, Filter.ALL, new PageRequest(0, 20, null, "-mean"));
            assertThat(byMean.items()).extracting(SubmittedContribution::title).containsExactly("Roads", "Cities");
            assertThat(byMean.items().get(0).mean()).isEqualByComparingTo("3");
            assertThat(byMean.items().get(0).spread()).isEqualByComparingTo("1");
            assertThat(byMean.items().get(0).authors()).containsExactly("Anna Zhou");
            assertThat(byMean.items().get(1).mean()).isNull();
            var filter = new Filter(ContributionState.SUBMITTED, "policy", "talk", true);
            assertThat(directory()
                            .submitted(event, filter, PageRequest.first(20))
                            .items())
                    .extracting(SubmittedContribution::title)
                    .containsExactly("Cities");
            assertThat(directory()
                            .submitted(event, Filter.ALL, new PageRequest(0, 20, "zhou", null))
                            .total())
                    .isEqualTo(2);
            assertThat(directory().decided(event)).isEqualTo(1);
            assertThat(directory().reviews(roads.id())).hasSize(2);
            assertThat(directory().reviewers(event)).isEmpty();
            assertThat(directory().ofAccount(roads.account())).hasSize(1);
            assertThat(directory().confirmed(event, PageRequest.first(20)).items())
                    .isEmpty();
        });
    }

    @Test
    void whatIsConfirmedIsPublicAndReviewersFindWhatTheyAreAskedFor() {
        var event = called();
        var roads = begun(event, account(), "Roads");
        submitted(roads);
        var reviewer = account();
        inTransaction(() -> contributions().add(new ContributionReview(roads.id(), reviewer, NOW)));
        assertThat(inTransaction(() -> directory().toReview(reviewer))).hasSize(1);
        inTransaction(() -> {
            var found = contributions().lock(roads.code()).orElseThrow();
            found.decide(ContributionDecision.ACCEPT, "poster", ContributionFixtures.TERMS);
            found.release();
            found.confirm();
        });
        var confirmed = inTransaction(() -> directory().confirmed(event, PageRequest.first(20)));
        assertThat(confirmed.items()).hasSize(1);
        assertThat(confirmed.items().get(0).type()).isEqualTo("poster");
        assertThat(confirmed.items().get(0).authors().get(0).name()).isEqualTo("Anna Zhou");
    }

    @Test
    void nobodyReviewsAnOwnContribution() {
        var event = called();
        var roads = begun(event, account(), "Roads");
        submitted(roads);
        assertThatThrownBy(() -> inTransaction(
                        () -> contributions().add(new ContributionReview(roads.id(), roads.account(), NOW))))
                .hasStackTraceContaining("own contribution");
    }
}

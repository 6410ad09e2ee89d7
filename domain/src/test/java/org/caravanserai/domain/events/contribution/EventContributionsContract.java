package org.caravanserai.domain.events.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.caravanserai.domain.events.registration.RegistrationsFixture;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What {@link ContributionCalls} and {@link EventContributions} promise. */
public interface EventContributionsContract extends RegistrationsFixture {

    ContributionCalls calls();

    EventContributions contributions();

    /** A public event with a call that is open. */
    default UUID called() {
        var event = event(9, NOW.plus(Duration.ofDays(30))).id();
        inTransaction(() -> calls().add(call(event)));
        return event;
    }

    private static ContributionCall call(UUID event) {
        return new ContributionCall(
                event,
                LocalizedText.of("en", "Send us"),
                ContributionFixtures.TERMS,
                ContributionFixtures.dates(NOW),
                NOW);
    }

    default EventContribution begun(UUID event, UUID account, String title) {
        var contribution = new EventContribution(
                event, account, ContributionFixtures.content(title, null), ContributionFixtures.TERMS, NOW);
        inTransaction(() -> contributions().add(contribution));
        return contribution;
    }

    default void submitted(EventContribution contribution) {
        inTransaction(() -> contributions()
                .lock(contribution.code())
                .orElseThrow()
                .submit(ContributionFixtures.TERMS, NOW.plusSeconds(60)));
    }

    @Test
    default void anEventHasOneCallThatKeepsWhatItSays() {
        var event = called();
        assertTaken(() -> calls().add(call(event)));
        inTransaction(() -> calls().lock(event).orElseThrow().extend(NOW.plus(Duration.ofDays(20)), NOW));
        var kept = inTransaction(() -> calls().of(event).orElseThrow());
        assertThat(kept.terms()).isEqualTo(ContributionFixtures.TERMS);
        assertThat(kept.closesAt()).isEqualTo(NOW.plus(Duration.ofDays(20)));
        var none = account();
        assertThat(inTransaction(() -> calls().of(none))).isEmpty();
    }

    @Test
    default void aContributionIsFoundByItsCodeAndState() {
        var event = called();
        var draft = begun(event, account(), "Roads");
        var other = begun(event, account(), "Cities");
        submitted(other);
        assertThat(inTransaction(
                        () -> contributions().byCode(draft.code()).orElseThrow().content()))
                .isEqualTo(draft.content());
        assertThat(inTransaction(() -> contributions().of(event, ContributionState.DRAFT)))
                .extracting(EventContribution::code)
                .containsExactly(draft.code());
        assertThat(inTransaction(() -> contributions().of(event, ContributionState.SUBMITTED)))
                .extracting(EventContribution::code)
                .containsExactly(other.code());
        assertThat(inTransaction(() -> contributions().isUsed(event, "policy"))).isTrue();
        assertThat(inTransaction(() -> contributions().isUsed(event, "poster"))).isFalse();
        inTransaction(() -> contributions()
                .lock(other.code())
                .orElseThrow()
                .decide(ContributionDecision.ACCEPT, "poster", ContributionFixtures.TERMS));
        assertThat(inTransaction(() -> contributions().lockDecided(event)))
                .extracting(EventContribution::code)
                .containsExactly(other.code());
        assertThat(inTransaction(() -> contributions().isUsed(event, "poster"))).isTrue();
    }

    @Test
    default void aReviewerHasOneReviewOfAContribution() {
        var event = called();
        var contribution = begun(event, account(), "Roads");
        submitted(contribution);
        var reviewer = account();
        inTransaction(() -> contributions().add(new ContributionReview(contribution.id(), reviewer, NOW)));
        assertTaken(() -> contributions().add(new ContributionReview(contribution.id(), reviewer, NOW)));
        inTransaction(() -> contributions()
                .review(contribution.id(), reviewer)
                .orElseThrow()
                .submit(ContributionFixtures.review(4), ContributionFixtures.TERMS, NOW));
        var kept = inTransaction(() -> contributions().reviews(contribution.id()));
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).content()).isEqualTo(ContributionFixtures.review(4));
        assertThat(kept.get(0).mean()).isEqualByComparingTo("4");
        var other = account();
        assertThat(inTransaction(() -> contributions().review(contribution.id(), other)))
                .isEmpty();
    }
}

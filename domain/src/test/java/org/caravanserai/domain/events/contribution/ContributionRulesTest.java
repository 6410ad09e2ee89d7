package org.caravanserai.domain.events.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of calls, contributions and reviews. */
class ContributionRulesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final ContributionTerms TERMS = ContributionFixtures.TERMS;

    private static ContributionCall call() {
        return new ContributionCall(
                UUID.randomUUID(), LocalizedText.EMPTY, TERMS, ContributionFixtures.dates(NOW), NOW);
    }

    private static EventContribution draft() {
        return new EventContribution(
                UUID.randomUUID(), UUID.randomUUID(), ContributionFixtures.content("Roads", "a@b.example"), TERMS, NOW);
    }

    private static EventContribution submitted() {
        var contribution = draft();
        contribution.submit(TERMS, NOW);
        return contribution;
    }

    @Test
    void aCallEndsByItselfAfterTheHoursOfGrace() {
        var call = call();
        var deadline = call.closesAt();
        assertThat(call.phase(NOW)).isEqualTo(Window.Phase.OPEN);
        assertThat(call.phase(NOW.minusSeconds(1))).isEqualTo(Window.Phase.BEFORE);
        assertThat(call.phase(deadline.plus(Duration.ofMinutes(59)))).isEqualTo(Window.Phase.OPEN);
        assertThat(call.hasEnded(deadline)).isFalse();
        assertThat(call.hasEnded(deadline.plus(Duration.ofHours(1)))).isTrue();
    }

    @Test
    void aCallIsClosedEarlyAlsoInTheHoursOfGraceAndExtendedAgain() {
        var call = call();
        var now = NOW.plus(Duration.ofHours(2));
        assertRefused("contributions-closed", () -> call.close(NOW.minusSeconds(1)));
        call.close(now);
        assertThat(call.closesAt()).isEqualTo(now);
        assertThat(call.hasEnded(now)).isTrue();
        assertRefused("contributions-closed", () -> call.close(now));
        call.extend(now.plus(Duration.ofDays(1)), now);
        assertThat(call.phase(now)).isEqualTo(Window.Phase.OPEN);
        var late = call();
        var deadline = late.closesAt();
        late.close(deadline.plus(Duration.ofMinutes(5)));
        assertThat(late.endsAt()).isEqualTo(deadline);
    }

    @Test
    void aDeadlineIsOnlyExtended() {
        var call = call();
        var sooner = new ContributionCall.Dates(NOW, NOW.plus(Duration.ofDays(1)), 0, null);
        assertInvalid(
                "closesAt: extend-the-call",
                () -> call.change(LocalizedText.EMPTY, TERMS, sooner, true, NOW.plusSeconds(1)));
        assertInvalid("until: not-an-extension", () -> call.extend(call.closesAt(), NOW));
        call.extend(NOW.plus(Duration.ofDays(11)), NOW);
        assertThat(call.closesAt()).isEqualTo(NOW.plus(Duration.ofDays(11)));
        var over = call.endsAt();
        assertRefused(
                "contribution-call-ended", () -> call.change(LocalizedText.EMPTY, TERMS, call.dates(), true, over));
        assertInvalid("until: moment-is-past", () -> call.extend(over.plusSeconds(1), over.plusSeconds(2)));
        assertInvalid("closesAt: call-closes-before-it-opens", () -> new ContributionCall.Dates(NOW, NOW, 0, null));
        assertInvalid(
                "closesAt: moment-is-past",
                () -> new ContributionCall(
                        UUID.randomUUID(), LocalizedText.EMPTY, TERMS, sooner, NOW.plus(Duration.ofDays(2))));
    }

    @Test
    void termsNeedTypesAndDifferentKeys() {
        assertInvalid(
                "types: required",
                () -> new ContributionTerms(List.of(), List.of(), TERMS.criteria(), 1_000, false, 1));
        assertInvalid(
                "tracks: keys-twice",
                () -> new ContributionTerms(
                        List.of(TERMS.tracks().get(0), TERMS.tracks().get(0)),
                        TERMS.types(),
                        TERMS.criteria(),
                        1_000,
                        false,
                        1));
    }

    @Test
    void aDraftMayBeIncompleteButNotWhatIsSubmitted() {
        var incomplete = new ContributionContent("Roads", null, null, null, null, null, List.of());
        var contribution = new EventContribution(UUID.randomUUID(), UUID.randomUUID(), incomplete, TERMS, NOW);
        assertInvalid(
                List.of(
                        "summary: required",
                        "track: required",
                        "type: required",
                        "language: required",
                        "authors: required"),
                () -> contribution.submit(TERMS, NOW));
        assertThat(contribution.state()).isEqualTo(ContributionState.DRAFT);
        contribution.change(ContributionFixtures.content("Roads", null), TERMS);
        contribution.submit(TERMS, NOW);
        assertThat(contribution.state()).isEqualTo(ContributionState.SUBMITTED);
    }

    @Test
    void whatIsUnderReviewStaysAsItIs() {
        var contribution = submitted();
        contribution.review();
        contribution.review();
        assertThat(contribution.state()).isEqualTo(ContributionState.UNDER_REVIEW);
        assertRefused("contribution-state", () -> contribution.change(contribution.content(), TERMS));
    }

    @Test
    void aDecisionCountsWhenItIsReleased() {
        var contribution = submitted();
        contribution.decide(ContributionDecision.ACCEPT, "poster", TERMS);
        assertThat(contribution.state()).isEqualTo(ContributionState.SUBMITTED);
        contribution.decide(ContributionDecision.WAITLIST, null, TERMS);
        assertThat(contribution.release()).isEqualTo(ContributionDecision.WAITLIST);
        assertThat(contribution.release()).isNull();
        contribution.decide(ContributionDecision.ACCEPT, "poster", TERMS);
        assertThat(contribution.release()).isEqualTo(ContributionDecision.ACCEPT);
        assertThat(contribution.type()).isEqualTo("poster");
        assertRefused("contribution-state", () -> contribution.decide(ContributionDecision.REJECT, null, TERMS));
        contribution.confirm();
        contribution.withdraw();
        assertThat(contribution.state()).isEqualTo(ContributionState.WITHDRAWN);
        assertInvalid("type: not-of-the-call", () -> submitted().decide(ContributionDecision.ACCEPT, "song", TERMS));
    }

    @ParameterizedTest
    @EnumSource(ContributionState.class)
    void onlyWhatWasReleasedAsAcceptedIsConfirmed(ContributionState state) {
        assertThat(state.canBecome(ContributionState.CONFIRMED)).isEqualTo(state == ContributionState.ACCEPTED);
        assertThat(state.canBecome(ContributionState.DRAFT)).isFalse();
    }

    @Test
    void aReviewIsCompleteWhenItIsSubmitted() {
        var review = new ContributionReview(UUID.randomUUID(), UUID.randomUUID(), NOW);
        review.write(new ReviewContent(Map.of("clarity", 2), null, null, null), TERMS);
        assertInvalid(
                List.of("scores.originality: required", "confidence: required", "forAuthors: required"),
                () -> review.submit(review.content(), TERMS, NOW));
        assertInvalid(
                "scores.rhyme: no-such-criterion",
                () -> review.write(new ReviewContent(Map.of("rhyme", 2), null, null, null), TERMS));
        assertInvalid("scores.clarity: between", () -> new ReviewContent(Map.of("clarity", 6), null, null, null));
        review.submit(ContributionFixtures.review(4), TERMS, NOW);
        assertThat(review.mean()).isEqualByComparingTo("4.00");
        assertRefused("review-state", () -> review.decline(new Reason("No time."), false));
    }

    @Test
    void whoDeclinesWritesNothingMore() {
        var review = new ContributionReview(UUID.randomUUID(), UUID.randomUUID(), NOW);
        review.decline(new Reason("My student."), true);
        assertThat(review.isConflict()).isTrue();
        assertRefused("review-state", () -> review.write(ContributionFixtures.review(3), TERMS));
    }

    @Test
    void authorsAreKnownByTheirAddresses() {
        assertThat(ContributionFixtures.content("Roads", "anna@b.example").isBy(EmailAddress.of("Anna@B.example")))
                .isTrue();
        assertThat(ContributionFixtures.content("Roads", null).isBy(EmailAddress.of("anna@b.example")))
                .isFalse();
    }
}

package org.caravanserai.domain.events.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When each step with a call for contributions, a contribution and a review can be taken. */
class ContributionStepTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final ContributionTerms TERMS = ContributionFixtures.TERMS;

    private static ContributionCallStep.Standing open() {
        return new ContributionCallStep.Standing(true, false, false, Window.Phase.OPEN);
    }

    private static ContributionCallStep.Standing over() {
        return new ContributionCallStep.Standing(true, false, false, Window.Phase.OVER);
    }

    private static EventContribution in(ContributionState state) {
        var contribution = new EventContribution(
                UUID.randomUUID(), UUID.randomUUID(), ContributionFixtures.content("Roads", "a@b.example"), TERMS, NOW);
        if (state == ContributionState.WITHDRAWN) {
            contribution.withdraw();
        } else if (state != ContributionState.DRAFT) {
            contribution.submit(TERMS, NOW);
        }
        switch (state) {
            case UNDER_REVIEW -> contribution.review();
            case ACCEPTED, CONFIRMED -> released(contribution, ContributionDecision.ACCEPT);
            case REJECTED -> released(contribution, ContributionDecision.REJECT);
            case WAITLISTED -> released(contribution, ContributionDecision.WAITLIST);
            case DRAFT, SUBMITTED, WITHDRAWN -> {
                /* as it is */
            }
        }
        if (state == ContributionState.CONFIRMED) {
            contribution.confirm();
        }
        assertThat(contribution.state()).isEqualTo(state);
        return contribution;
    }

    private static void released(EventContribution contribution, ContributionDecision decision) {
        contribution.decide(decision, null, TERMS);
        contribution.release();
    }

    private static void take(ContributionStep step, EventContribution contribution) {
        switch (step) {
            case CHANGE -> contribution.change(contribution.content(), TERMS);
            case SUBMIT -> contribution.submit(TERMS, NOW);
            case CONFIRM -> contribution.confirm();
            case WITHDRAW -> contribution.withdraw();
            case REVIEW -> contribution.review();
            case DECIDE -> contribution.decide(ContributionDecision.ACCEPT, null, TERMS);
        }
    }

    static Stream<Arguments> everyStateAndStep() {
        return Arrays.stream(ContributionState.values())
                .flatMap(state -> Arrays.stream(ContributionStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndStep")
    void aStepWithAContributionIsTakenExactlyWhereItIsPossible(ContributionState state, ContributionStep step) {
        var contribution = in(state);
        var call = ContributionStep.ofOrganizers().contains(step) ? over() : open();
        assertTakenIf(step.isPossible(contribution.standing(call)), () -> take(step, contribution));
    }

    @ParameterizedTest
    @EnumSource
    void authorsStepsAndOrganizersStepsAreAllSteps(ContributionStep step) {
        assertThat(ContributionStep.ofAuthors().contains(step))
                .isNotEqualTo(ContributionStep.ofOrganizers().contains(step));
    }

    @ParameterizedTest
    @EnumSource
    void theCallDecidesOnEveryStepButToWithdraw(Window.Phase phase) {
        var call = new ContributionCallStep.Standing(true, false, false, phase);
        var submitted = in(ContributionState.SUBMITTED).standing(call);
        assertThat(ContributionStep.CHANGE.isPossible(submitted)).isEqualTo(phase == Window.Phase.OPEN);
        assertThat(ContributionStep.REVIEW.isPossible(submitted)).isEqualTo(phase == Window.Phase.OVER);
        assertThat(ContributionStep.DECIDE.isPossible(submitted)).isEqualTo(phase == Window.Phase.OVER);
        assertThat(ContributionStep.WITHDRAW.isPossible(submitted)).isTrue();
        assertThat(ContributionStep.CONFIRM.isPossible(
                        in(ContributionState.ACCEPTED).standing(call)))
                .isTrue();
        assertThat(ContributionStep.CONFIRM.isPossible(in(ContributionState.ACCEPTED)
                        .standing(new ContributionCallStep.Standing(true, true, false, phase))))
                .isFalse();
    }

    static Stream<Arguments> everyStandingOfACall() {
        return Stream.of(false, true).flatMap(isPublic -> Stream.of(false, true)
                .flatMap(cancelled -> Stream.of(false, true).flatMap(eventOver -> Arrays.stream(Window.Phase.values())
                        .map(phase -> Arguments.of(
                                new ContributionCallStep.Standing(isPublic, cancelled, eventOver, phase))))));
    }

    @ParameterizedTest
    @MethodSource("everyStandingOfACall")
    void theEventAndTheDatesDecideOnTheStepsOfACall(ContributionCallStep.Standing standing) {
        var on = standing.isPublic() && !standing.cancelled();
        for (var step : ContributionCallStep.values()) {
            var possible =
                    switch (step) {
                        case CONTRIBUTE -> on && standing.phase() == Window.Phase.OPEN;
                        case CHANGE ->
                            !standing.cancelled()
                                    && !standing.over()
                                    && !(standing.isPublic() && standing.phase() == Window.Phase.OVER);
                        case EXTEND -> on;
                        case CLOSE -> standing.isPublic() && standing.phase() == Window.Phase.OPEN;
                        case REVIEW -> standing.phase() == Window.Phase.OVER;
                    };
            assertThat(step.isPossible(standing)).as(step.name()).isEqualTo(possible);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallIsClosedWhileItIsOpen(Window.Phase phase) {
        var call = new ContributionCall(
                UUID.randomUUID(), LocalizedText.EMPTY, TERMS, ContributionFixtures.dates(NOW), NOW);
        var moment =
                switch (phase) {
                    case BEFORE -> NOW.minus(Duration.ofDays(1));
                    case OPEN -> NOW;
                    case OVER -> call.endsAt();
                };
        assertThat(call.phase(moment)).isEqualTo(phase);
        assertTakenIf(phase == Window.Phase.OPEN, () -> call.close(moment));
    }

    private static ContributionReview review(ContributionReviewState state) {
        var review = new ContributionReview(UUID.randomUUID(), UUID.randomUUID(), NOW);
        switch (state) {
            case SUBMITTED -> review.submit(ContributionFixtures.review(4), TERMS, NOW);
            case DECLINED -> review.decline(new Reason("No time."), false);
            case ASSIGNED -> {
                /* as it is */
            }
        }
        return review;
    }

    static Stream<Arguments> everyReviewAndStep() {
        return Arrays.stream(ContributionReviewState.values())
                .flatMap(
                        state -> Arrays.stream(ContributionReviewStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyReviewAndStep")
    void aStepWithAReviewIsTakenExactlyWhereItIsPossible(ContributionReviewState state, ContributionReviewStep step) {
        var review = review(state);
        var standing = review.standing(in(ContributionState.UNDER_REVIEW));
        assertTakenIf(step.isPossible(standing), () -> {
            switch (step) {
                case WRITE -> review.write(ContributionFixtures.review(3), TERMS);
                case SUBMIT -> review.submit(ContributionFixtures.review(3), TERMS, NOW);
                case DECLINE -> review.decline(new Reason("No time."), false);
            }
        });
    }

    @Test
    void nothingIsDoneWithTheReviewOfAContributionThatIsDecided() {
        var standing = review(ContributionReviewState.ASSIGNED).standing(in(ContributionState.ACCEPTED));
        for (var step : ContributionReviewStep.values()) {
            assertThat(step.refusal(standing).orElseThrow().key()).isEqualTo("contribution-decided");
        }
    }
}

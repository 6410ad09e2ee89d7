package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Answer;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationTest {

    private static final Instant UNTIL = NOW.plus(Duration.ofDays(14));
    private static final UUID ACCOUNT = Ids.next();
    private static final Answers ANSWERS =
            new Answers(Map.of("why", new Answer(QuestionKind.LONG_TEXT, List.of("To learn"))));
    private static final ExchangeCall CALL = call();

    private static final Map<ApplicationState, Consumer<Application>> STEPS = Map.of(
            ApplicationState.DRAFT, Application::reopen,
            ApplicationState.SUBMITTED, application -> application.submit(Statement.NOTHING, NOW),
            ApplicationState.OFFERED, application -> application.promote("c3", UNTIL),
            ApplicationState.ACCEPTED, application -> application.accept(NOW),
            ApplicationState.REJECTED, application -> application.refuseMembership(NOW),
            ApplicationState.DECLINED, Application::decline,
            ApplicationState.LAPSED, Application::lapse,
            ApplicationState.WITHDRAWN, Application::withdraw,
            ApplicationState.NOMINATED, Application::nominated,
            ApplicationState.CANCELLED, Application::callCancelled);

    private static ExchangeCall call() {
        var terms = Exchanges.terms(Exchanges.condition("c1", 5), Exchanges.condition("c3", 2));
        return new ExchangeCall(
                Slug.of("autumn"),
                Exchanges.HOME,
                List.of(new Offering(Exchanges.drafted(terms), terms)),
                new CallDetails(
                        Exchanges.YEAR,
                        List.of("c1", "c3"),
                        LocalizedText.of("en", "Autumn"),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        NOW,
                        NOW.plusSeconds(60),
                        ZoneId.of("Asia/Shanghai"),
                        Questionnaire.NONE,
                        CallRules.OPEN));
    }

    private static Application draft() {
        return new Application(CALL, ACCOUNT, List.of("c3", "c1"), Term.FIRST, ANSWERS, NOW);
    }

    private static Application in(ApplicationState state) {
        var application = draft();
        switch (state) {
            case DRAFT -> {
                /* as it is */
            }
            case SUBMITTED -> application.submit(Statement.NOTHING, NOW);
            case OFFERED -> {
                submitAndScore(application);
                application.allocate("c1");
                application.release(UNTIL);
            }
            case RESERVE -> {
                submitAndScore(application);
                application.release(UNTIL);
            }
            case REJECTED -> {
                application.submit(Statement.NOTHING, NOW);
                application.release(UNTIL);
            }
            case WITHDRAWN -> application.withdraw();
            case CANCELLED -> application.callCancelled();
            case ACCEPTED, DECLINED, LAPSED -> {
                application = in(ApplicationState.OFFERED);
                STEPS.get(state).accept(application);
            }
            case NOMINATED -> {
                application = in(ApplicationState.ACCEPTED);
                application.nominated();
            }
        }
        return application;
    }

    private static void submitAndScore(Application application) {
        application.submit(Statement.NOTHING, NOW);
        application.score(new BigDecimal("70"));
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Arrays.stream(ApplicationState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void everyStepIsTakenOnlyWhereTheStateAllowsIt(ApplicationState from, ApplicationState to) {
        var application = in(from);
        assertThat(application.state()).isEqualTo(from);
        var step = STEPS.get(to);
        if (from.canBecome(to)) {
            step.accept(application);
            assertThat(application.state()).isEqualTo(to);
        } else {
            assertRefused("application-state", () -> step.accept(application));
            assertThat(application.state()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUpheldAppealMovesOnlyARejectedOneToTheReserveList(ApplicationState state) {
        var application = in(state);
        application.reconsider();
        assertThat(application.state())
                .isEqualTo(state == ApplicationState.REJECTED ? ApplicationState.RESERVE : state);
    }

    @ParameterizedTest
    @EnumSource
    void onlyASubmittedOneIsScoredAndAllocatedAPlace(ApplicationState state) {
        var application = in(state);
        if (state == ApplicationState.SUBMITTED) {
            application.score(BigDecimal.ONE);
            application.allocate("c1");
            assertThat(application.allocated()).isEqualTo("c1");
        } else {
            assertRefused("application-state", () -> application.score(BigDecimal.ONE));
            assertRefused("application-state", () -> application.allocate("c1"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void resultsAreToldOfSubmittedOnesOnly(ApplicationState state) {
        var application = in(state);
        if (state != ApplicationState.SUBMITTED) {
            assertRefused("application-state", () -> application.release(UNTIL));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyADraftIsChanged(ApplicationState state) {
        var application = in(state);
        if (state == ApplicationState.DRAFT) {
            application.change(CALL, List.of("c1"), Term.SECOND, Answers.NONE);
            assertThat(application.wishes()).containsExactly("c1");
            assertThat(application.term()).isEqualTo(Term.SECOND);
            assertThat(application.answers()).isEqualTo(Answers.NONE);
        } else {
            assertRefused(
                    "application-submitted", () -> application.change(CALL, List.of("c1"), Term.SECOND, Answers.NONE));
        }
    }

    @Test
    void itIsLiveUntilItCanLeadToNoStayAnyMore() {
        assertThat(ApplicationState.values())
                .filteredOn(ApplicationState::isLive)
                .containsExactlyElementsOf(EnumSet.of(
                        ApplicationState.DRAFT,
                        ApplicationState.SUBMITTED,
                        ApplicationState.OFFERED,
                        ApplicationState.RESERVE,
                        ApplicationState.ACCEPTED,
                        ApplicationState.NOMINATED));
    }

    @Test
    void itKeepsTheOrderOfTheWishesAndWhoApplied() {
        var application = draft();
        assertThat(application.wishes()).containsExactly("c3", "c1");
        assertThat(application.call()).isEqualTo(CALL.id());
        assertThat(application.account()).isEqualTo(ACCOUNT);
        assertThat(application.term()).isEqualTo(Term.FIRST);
        assertThat(application.answers()).isEqualTo(ANSWERS);
        assertThat(application.appliedAt()).isEqualTo(NOW);
        assertThat(application.submittedAt()).isNull();
        assertThat(application.score()).isNull();
        assertThat(application.offerUntil()).isNull();
        assertThat(application.code()).isNotEqualTo(draft().code());
        assertThat(application.id()).isNotEqualTo(draft().id());
        application.submit(Statement.NOTHING, NOW.plusSeconds(5));
        assertThat(application.submittedAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void wishesAreGivenOnceEachAndBelongToTheCall() {
        assertInvalid("wishes: required", () -> wishing());
        assertInvalid("wishes: keys-twice", () -> wishing("c1", "c1"));
        assertInvalid(
                List.of("wishes[1]: not-a-condition-of-the-call", "wishes[2]: not-a-condition-of-the-call"),
                () -> wishing("c1", "c2", "c9"));
    }

    private static Application wishing(String... wishes) {
        return new Application(CALL, ACCOUNT, List.of(wishes), Term.FIRST, ANSWERS, NOW);
    }

    @Test
    void aScoreIsFromZeroToHundredWithTwoDecimals() {
        var application = in(ApplicationState.SUBMITTED);
        for (var nonsense : List.of("-0.01", "100.01", "50.001")) {
            assertInvalid("score: between", () -> application.score(new BigDecimal(nonsense)));
        }
        for (var good : List.of("0", "100", "50.000", "99.99")) {
            application.score(new BigDecimal(good));
            assertThat(application.score()).isEqualByComparingTo(good).hasScaleOf(2);
        }
    }

    @Test
    void aPlaceIsHeldFromItsAllocationUntilItIsAnsweredOrTheCallIsCancelled() {
        var application = in(ApplicationState.SUBMITTED);
        application.score(BigDecimal.TEN);
        application.allocate("c1");
        application.score(BigDecimal.ONE);
        assertThat(application.held()).isEqualTo("c1");
        assertThat(in(ApplicationState.OFFERED).held()).isEqualTo("c1");
        assertThat(in(ApplicationState.ACCEPTED).held()).isEqualTo("c1");
        for (var state : List.of(ApplicationState.DECLINED, ApplicationState.LAPSED, ApplicationState.NOMINATED)) {
            assertThat(in(state).held()).isNull();
        }
        application.callCancelled();
        assertThat(application.allocated()).isNull();
    }

    @Test
    void anOfferLastsUntilItsTime() {
        var offered = in(ApplicationState.OFFERED);
        assertThat(offered.offerUntil()).isEqualTo(UNTIL);
        assertThat(offered.hasLapsed(UNTIL.minusSeconds(1))).isFalse();
        assertThat(offered.hasLapsed(UNTIL)).isTrue();
        assertRefused("offer-lapsed", () -> offered.accept(UNTIL));
        offered.accept(UNTIL.minusSeconds(1));
        assertThat(offered.hasLapsed(UNTIL)).isFalse();
        assertThat(in(ApplicationState.RESERVE).hasLapsed(UNTIL)).isFalse();
    }

    @Test
    void whoMovesUpFromTheReserveListIsOfferedTheFreedPlace() {
        var application = in(ApplicationState.RESERVE);
        application.promote("c3", UNTIL.plusSeconds(9));
        assertThat(application.allocated()).isEqualTo("c3");
        assertThat(application.offerUntil()).isEqualTo(UNTIL.plusSeconds(9));
    }

    private static void take(ApplicationStep step, Application application, Instant now) {
        switch (step) {
            case CHANGE -> application.change(CALL, List.of("c1"), Term.SECOND, ANSWERS);
            case SUBMIT -> application.submit(Statement.NOTHING, now);
            case REOPEN -> application.reopen();
            case ACCEPT -> application.accept(now);
            case DECLINE -> application.decline();
            case WITHDRAW -> application.withdraw();
            case SCORE -> application.score(BigDecimal.ONE);
            case REFUSE_MEMBERSHIP -> application.refuseMembership(now);
            case NOMINATE -> application.nominated();
            case APPEAL, CONFIRM_MEMBERSHIP -> {
                /* nothing that the application knows of */
            }
        }
    }

    static Stream<Arguments> everyStandingAndStep() {
        return Arrays.stream(ApplicationState.values()).flatMap(state -> Arrays.stream(CallPhase.values())
                .flatMap(phase -> Stream.of(false, true).flatMap(open -> Arrays.stream(ApplicationStep.values())
                        .map(step -> Arguments.of(state, phase, open, step)))));
    }

    @ParameterizedTest
    @MethodSource("everyStandingAndStep")
    void aPossibleStepIsTakenAndOneThatTheStateForbidsIsRefused(
            ApplicationState state, CallPhase phase, boolean membershipOpen, ApplicationStep step) {
        var application = in(state);
        var now = CallStepTest.during(phase);
        var standing = application.standing(CallStepTest.in(phase), false, membershipOpen, now);
        if (step.isPossible(standing)) {
            assertTakenIf(true, () -> take(step, application, now));
        } else if (step.refusal(state).isPresent()) {
            assertTakenIf(false, () -> {
                take(step, application, now);
                step.require(standing);
            });
        }
        boolean phaseAllows =
                switch (step) {
                    case CHANGE, SUBMIT, REOPEN -> phase == CallPhase.OPEN;
                    case SCORE -> phase == CallPhase.SELECTION;
                    case APPEAL -> phase == CallPhase.RELEASED;
                    case ACCEPT -> state != ApplicationState.OFFERED || now.isBefore(UNTIL);
                    case CONFIRM_MEMBERSHIP, REFUSE_MEMBERSHIP -> membershipOpen;
                    case NOMINATE -> !membershipOpen;
                    case DECLINE, WITHDRAW -> true;
                };
        assertThat(step.isPossible(standing))
                .isEqualTo(phaseAllows && step.refusal(state).isEmpty());
    }

    @Test
    void aResultIsAppealedOnceAndWithinTheTime() {
        var rejected = in(ApplicationState.REJECTED);
        var call = CallStepTest.in(CallPhase.RELEASED);
        var released = call.releasedAt();
        var last = released.plus(ApplicationStep.TIME_TO_APPEAL);
        ApplicationStep.APPEAL.require(rejected.standing(call, false, false, last.minusSeconds(1)));
        assertRefused(
                "appeals-closed", () -> ApplicationStep.APPEAL.require(rejected.standing(call, false, false, last)));
        assertRefused(
                "appeal-filed", () -> ApplicationStep.APPEAL.require(rejected.standing(call, true, false, released)));
    }

    @Test
    void whoMayTakeAStepIsSaidOfEveryStep() {
        for (var step : ApplicationStep.values()) {
            assertThat(ApplicationStep.ofApplicants().contains(step))
                    .isNotEqualTo(ApplicationStep.ofOfficers().contains(step));
        }
    }
}

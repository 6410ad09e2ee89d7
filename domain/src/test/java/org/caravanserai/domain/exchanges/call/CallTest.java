package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallTest {

    private final ExchangeCall call = call("c1");

    private static ExchangeCall call(String... conditions) {
        var terms = Exchanges.bothWays();
        return new ExchangeCall(
                Slug.of("autumn"),
                Exchanges.HOME,
                List.of(new Offering(Exchanges.drafted(terms), terms)),
                details(List.of(conditions)));
    }

    private static CallDetails details(List<String> conditions) {
        return new CallDetails(
                Exchanges.YEAR,
                conditions,
                LocalizedText.of("en", "Autumn"),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                NOW,
                NOW.plus(Duration.ofDays(30)),
                ZoneId.of("Asia/Shanghai"),
                Questionnaire.NONE,
                CallRules.OPEN);
    }

    private Application application() {
        return new Application(call, Ids.next(), List.of("c1"), Term.FIRST, Answers.NONE, NOW);
    }

    @Test
    void onlyConditionsByWhichTheOrganizationSendsBelongToACall() {
        assertThatThrownBy(() -> call("c2")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> call("c9")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> call()).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> call("c1", "c1")).isInstanceOf(Invalid.class);
    }

    @Test
    void itIsOpenFromItsPublicationBetweenItsTwoTimes() {
        refused("call-not-open-yet", () -> call.require(CallStep.APPLY, NOW));
        call.publish(NOW);

        call.require(CallStep.APPLY, NOW);
        refused("call-not-open-yet", () -> call.require(CallStep.APPLY, NOW.minusSeconds(1)));
        refused("call-closed", () -> call.require(CallStep.APPLY, call.closesAt()));
        refused("call-still-open", () -> call.release("v1", "v1", NOW));
    }

    @Test
    void resultsAreReleasedOnce() {
        call.publish(NOW);
        refused("not-allocated", () -> call.release("", "", call.closesAt()));
        call.allocated(new AllocationSummary(Map.of(), "v1"), call.closesAt());
        refused("allocation-outdated", () -> call.release("v0", "v1", call.closesAt()));
        refused("allocation-outdated", () -> call.release("v1", "v2", call.closesAt()));
        call.release("v1", "v1", call.closesAt());

        refused("results-released", () -> call.release("v1", "v1", call.closesAt()));
        refused("results-released", () -> call.require(CallStep.ALLOCATE, call.closesAt()));
    }

    @Test
    void aPublishedCallIsNotChanged() {
        call.publish(NOW);

        refused(
                "call-published",
                () -> call.change(
                        List.of(new Offering(Exchanges.drafted(Exchanges.bothWays()), Exchanges.bothWays())),
                        details(List.of("c1"))));
    }

    @Test
    void wishesAreConditionsOfTheCall() {
        assertThatThrownBy(() -> new Application(call, Ids.next(), List.of("c2"), Term.FIRST, Answers.NONE, NOW))
                .isInstanceOfSatisfying(Invalid.class, failure -> assertThat(failure.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("wishes[0]"));
    }

    @Test
    void aSubmittedApplicationIsNotChanged() {
        var application = application();
        application.submit(Statement.NOTHING, NOW);

        refused("application-submitted", () -> application.change(call, List.of("c1"), Term.FIRST, Answers.NONE));
    }

    @Test
    void theReleaseTellsWhatWasAllocated() {
        var offered = scored(80);
        offered.allocate("c1");
        var reserve = scored(70);
        var unscored = application();
        unscored.submit(Statement.NOTHING, NOW);

        List.of(offered, reserve, unscored).forEach(each -> each.release(NOW.plusSeconds(60)));

        assertThat(offered.state()).isEqualTo(ApplicationState.OFFERED);
        assertThat(reserve.state()).isEqualTo(ApplicationState.RESERVE);
        assertThat(unscored.state()).isEqualTo(ApplicationState.REJECTED);
        refused("offer-lapsed", () -> offered.accept(NOW.plusSeconds(60)));
        offered.accept(NOW);
        offered.nominated();
        assertThat(offered.state()).isEqualTo(ApplicationState.NOMINATED);
    }

    private Application scored(int points) {
        var application = application();
        application.submit(Statement.NOTHING, NOW);
        application.score(BigDecimal.valueOf(points));
        return application;
    }

    @Test
    void scoresAreFromZeroToHundred() {
        var application = application();
        application.submit(Statement.NOTHING, NOW);

        assertThatThrownBy(() -> application.score(new BigDecimal("100.5"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> application.score(new BigDecimal("-1"))).isInstanceOf(Invalid.class);
        application.score(new BigDecimal("99.75"));
        assertThat(application.score()).isEqualByComparingTo("99.75");
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationMayOnlyGoWhereItsStateAllows(ApplicationState state) {
        for (var next : ApplicationState.values()) {
            assertThat(state.canBecome(next)).isEqualTo(state.next().contains(next));
        }
        assertThat(state.canBecome(state)).isFalse();
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(DomainException.class)
                .extracting(failure -> ((DomainException) failure).key())
                .isEqualTo(key);
    }
}

package org.caravanserai.domain.centers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.centers.plan.PlanFixtures.item;
import static org.caravanserai.domain.centers.plan.PlanFixtures.usd;
import static org.caravanserai.domain.centers.plan.PlanFixtures.vnd;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class YearPlanTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");

    private final YearPlan plan = new YearPlan(Ids.next(), 2027, PlanFixtures.content());

    private YearPlan approved() {
        plan.submit(NOW);
        plan.approve();
        return plan;
    }

    private Expense spent(String amount, int year) {
        return new Expense(
                plan, plan.lines().get(0), LocalDate.of(year, 3, 1), usd(amount), "R-1", null, Ids.next(), NOW);
    }

    @Test
    void linesGetCodesThatAreNeverGivenAgain() {
        assertThat(plan.lines()).extracting(BudgetLine::code).containsExactly("b1", "b2");
        plan.edit(
                PlanFixtures.content(
                        List.of(item("b1", CenterSide.HOST, usd("900")), item(null, CenterSide.HOST, usd("50")))),
                Set.of());
        assertThat(plan.lines()).extracting(BudgetLine::code).containsExactly("b1", "b3");
        assertThat(plan.content().budget().get(0).amount()).isEqualTo(usd("900"));
        assertThatThrownBy(
                        () -> plan.edit(PlanFixtures.content(List.of(item("b2", CenterSide.HOST, usd("1")))), Set.of()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void itIsSubmittedWhenItSaysSomething() {
        var empty = new YearPlan(
                Ids.next(), 2027, new PlanContent(new YearTargets(Map.of()), LocalizedText.EMPTY, List.of()));
        assertThatThrownBy(() -> empty.submit(NOW))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .hasSize(3));
        plan.submit(NOW);
        assertThat(plan.state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(plan.revision()).isEqualTo(1);
        assertThat(plan.approvedRevision()).isZero();
        assertThat(plan.submittedAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsBeforeTheAuthorityOrApprovedDoesNotChange() {
        plan.submit(NOW);
        assertThatThrownBy(() -> plan.edit(PlanFixtures.content(List.of()), Set.of()))
                .isInstanceOf(Refused.class);
        plan.sendBack();
        plan.edit(plan.content(), Set.of());
        plan.submit(NOW);
        plan.approve();
        assertThat(plan.approvedRevision()).isEqualTo(2);
        plan.revise();
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.approvedRevision()).isEqualTo(2);
        assertThatThrownBy(plan::approve).isInstanceOf(Refused.class);
    }

    @Test
    void onlyWhatTheAuthorityHasNeverSeenIsDeleted() {
        plan.require(PlanStep.DELETE);
        plan.submit(NOW);
        assertThatThrownBy(() -> plan.require(PlanStep.DELETE)).isInstanceOf(Refused.class);
        plan.approve();
        plan.revise();
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThatThrownBy(() -> plan.require(PlanStep.DELETE)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void aStateIsNotFollowedByItself(PlanState state) {
        assertThat(state.canBecome(state)).isFalse();
        assertThat(state.isEditable()).isEqualTo(state.next().contains(PlanState.SUBMITTED));
    }

    @Test
    void aLineOnWhichMoneyWasSpentNeitherGoesNorChangesItsCurrency() {
        var line = approved().lines().get(0);
        plan.revise();
        for (var budget : List.of(
                List.of(item("b2", CenterSide.PARTNER, vnd("1"))), List.of(item("b1", CenterSide.HOST, vnd("1000"))))) {
            assertThatThrownBy(() -> plan.edit(PlanFixtures.content(budget), Set.of(line.id())))
                    .isInstanceOf(Refused.class);
        }
        plan.edit(PlanFixtures.content(List.of(item("b1", CenterSide.HOST, usd("1200")))), Set.of(line.id()));
        assertThat(plan.lines()).hasSize(1);
    }

    @Test
    void moneyIsSpentUnderAnApprovedPlanInItsYearAndCurrency() {
        assertThatThrownBy(() -> spent("10", 2027)).isInstanceOf(Refused.class);
        approved();
        var expense = spent("-10.25", 2027);
        assertThat(expense.amount()).isEqualTo(usd("-10.25"));
        assertThat(expense.documentNumber()).isEqualTo("R-1");
        assertThat(expense.recordedAt()).isEqualTo(NOW);
        assertThat(expense.note()).isNull();
        assertThatThrownBy(() -> spent("10", 2026)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> spent("0", 2027)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Expense(
                        plan, plan.lines().get(0), LocalDate.of(2027, 1, 1), vnd("1"), "R", null, null, NOW))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"ATTENDANCE, 101", "LEARNERS, -1", "HOURS, 10.25"})
    void targetsAreNumbersThatCanBeReached(YearFigure figure, BigDecimal value) {
        assertThatThrownBy(() -> new YearTargets(Map.of(figure, value))).isInstanceOf(Invalid.class);
    }

    @Test
    void linesAreFieldsThatCanBeCompared() {
        var fields = PlanFields.of(plan);
        assertThat(fields.keySet())
                .containsExactly(
                        "target.LEARNERS",
                        "target.ATTENDANCE",
                        "activities.en",
                        "budget.b1",
                        "budget.b2",
                        "revision",
                        "state");
        assertThat(fields.get("budget.b1").stored()).isEqualTo("Teachers (PERSONNEL, HOST): 1000.50 USD");
        assertThat(PlanFields.CATALOG.between(fields, fields)).isEmpty();
        assertThat(PlanFields.CATALOG.read("budget.b1", "Teachers (PERSONNEL, HOST): 1000.50 USD"))
                .as("as snapshots keep it")
                .isEqualTo(fields.get("budget.b1"));
    }

    @Test
    void aReportPutsResultsBesideTargetsAndNeverAddsUpCurrencies() {
        approved();
        var report = ReportContent.of(
                LocalizedText.of("en", "Red River"),
                plan,
                List.of(spent("600.30", 2027), spent("-100.05", 2027)),
                Map.of(YearFigure.LEARNERS, BigDecimal.valueOf(150)),
                LocalizedText.EMPTY);
        var learners = report.figures().get(YearFigure.LEARNERS.ordinal());
        assertThat(learners.reached()).isEqualTo(75);
        assertThat(report.figures().get(YearFigure.HOURS.ordinal()).reached()).isNull();
        assertThat(report.budget().get(0).spent()).isEqualTo(usd("500.25"));
        assertThat(report.budget().get(0).used()).isEqualTo(50);
        assertThat(report.totals())
                .extracting(total -> total.planned().toString())
                .containsExactly("1000.50 USD", "3000000 VND");
        assertThat(report.totals().get(1).used()).isZero();
    }

    @Test
    void aBudgetLineNeedsATitleAndMoney() {
        assertThatThrownBy(() -> new BudgetItem(null, BudgetKind.TRAVEL, CenterSide.HOST, " ", usd("1")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> item(null, CenterSide.HOST, usd("0"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> PlanFixtures.content(
                        List.of(item("b1", CenterSide.HOST, usd("1")), item("b1", CenterSide.HOST, usd("1")))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new YearPlan(Ids.next(), 1900, PlanFixtures.content()))
                .isInstanceOf(Invalid.class);
    }

    private void live(PlanState state, boolean again) {
        if (again) {
            approved();
            plan.revise();
        }
        switch (state) {
            case DRAFT -> {
                /* as it is */
            }
            case SUBMITTED -> plan.submit(NOW);
            case RETURNED -> {
                plan.submit(NOW);
                plan.sendBack();
            }
            case APPROVED -> approved();
        }
    }

    private void take(PlanStep step) {
        switch (step) {
            case EDIT -> plan.edit(plan.content(), Set.of());
            case SUBMIT -> plan.submit(NOW);
            case REVISE -> plan.revise();
            case APPROVE -> plan.approve();
            case RETURN -> plan.sendBack();
            case DELETE, FREEZE_REPORT -> plan.require(step);
        }
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Arrays.stream(PlanState.values()).flatMap(state -> Stream.of(false, true)
                .flatMap(again -> Arrays.stream(PlanStep.values()).map(step -> Arguments.of(state, again, step))));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryState")
    void aStepIsTakenIfAndOnlyIfItIsPossible(PlanState state, boolean again, PlanStep step) {
        live(state, again);
        boolean possible = plan.possible().contains(step);
        assertTakenIf(possible, () -> take(step));
        assertThat(PlanStep.ofCenter().contains(step))
                .isNotEqualTo(PlanStep.ofAuthority().contains(step));
        if (step == PlanStep.FREEZE_REPORT) {
            assertThat(possible).isEqualTo(state == PlanState.APPROVED);
        }
    }
}

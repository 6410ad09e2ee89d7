package org.caravanserai.domain.cooperation.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2031, 7, 31);

    private static final Map<ProgrammeState, Set<ProgrammeState>> STEPS = Map.of(
            ProgrammeState.PREPARING, Set.of(ProgrammeState.SUBMITTED),
            ProgrammeState.SUBMITTED, Set.of(ProgrammeState.EXPERT_REVIEW, ProgrammeState.PREPARING),
            ProgrammeState.EXPERT_REVIEW, Set.of(ProgrammeState.APPROVED, ProgrammeState.PREPARING),
            ProgrammeState.APPROVED, Set.of(ProgrammeState.ENROLLING),
            ProgrammeState.ENROLLING, Set.of(ProgrammeState.RUNNING, ProgrammeState.NO_NEW_INTAKE),
            ProgrammeState.RUNNING, Set.of(ProgrammeState.ENROLLING, ProgrammeState.NO_NEW_INTAKE),
            ProgrammeState.NO_NEW_INTAKE, Set.of(ProgrammeState.TEACH_OUT),
            ProgrammeState.TEACH_OUT, Set.of(ProgrammeState.TERMINATED),
            ProgrammeState.TERMINATED, Set.of(ProgrammeState.SETTLED),
            ProgrammeState.SETTLED, Set.of());

    private static final Set<ProgrammeState> BEFORE_APPROVAL =
            Set.of(ProgrammeState.PREPARING, ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);

    private static final LocalDate FROM = LocalDate.of(2024, 9, 1);

    private static final GivenApproval APPROVAL = given("MOE-7", FROM, 30);

    private static GivenApproval given(String number, LocalDate from, int quota) {
        return new GivenApproval(
                new AuthorityApproval(number, from, from.plusYears(6).minusDays(1)), quota, from.minusMonths(2));
    }

    private static ProgrammeTerms terms(Integer quota) {
        return new ProgrammeTerms(
                ProgrammeKind.JOINT_DEGREE_PROGRAMME, DegreeLevel.MASTER, quota, null, null, List.of());
    }

    private static Programme programme(ProgrammeState state, Integer quota) {
        var programme = new Programme(
                Slug.of("water"), Facts.of(CooperationWay.JOINT_PROGRAMME, Facts.DAY), terms(quota), World.NOW);
        Columns.set(programme, "state", state);
        return programme;
    }

    private static YearReport report(int year, int intake) {
        return new YearReport(year, intake, 3, 2, LocalizedText.of("en", "A good year"), LocalDate.of(year + 1, 2, 1));
    }

    @Test
    void itIsPreparedFirst() {
        var programme = new Programme(
                Slug.of("water"), Facts.of(CooperationWay.JOINT_PROGRAMME, Facts.DAY), terms(30), World.NOW);
        assertThat(programme.kind()).isEqualTo(EntryKind.PROGRAMME);
        assertThat(programme.state()).isEqualTo(ProgrammeState.PREPARING);
        assertThat(Columns.get(programme, "programmeKind", ProgrammeKind.class))
                .isEqualTo(ProgrammeKind.JOINT_DEGREE_PROGRAMME);
        assertThat(programme.terms().level()).isEqualTo(DegreeLevel.MASTER);
        assertThat(programme.approval()).isNull();
        assertThat(programme.endReason()).isNull();
        assertThat(programme.reports()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProgrammeState.class)
    void onlyTheStatesThatMayFollowCanFollow(ProgrammeState from) {
        for (var to : ProgrammeState.values()) {
            var programme = programme(from, 30);
            if (STEPS.get(from).contains(to)) {
                move(programme, to);
                assertThat(programme.state()).isEqualTo(to);
            } else {
                assertRefused("programme-state", () -> move(programme, to));
                assertThat(programme.state()).isEqualTo(from);
            }
        }
    }

    private static void move(Programme programme, ProgrammeState to) {
        if (to == ProgrammeState.APPROVED) {
            programme.approve(APPROVAL);
        } else if (to == ProgrammeState.TERMINATED) {
            programme.end(end(LAST_DAY), LAST_DAY);
        } else {
            programme.goOn(to);
        }
    }

    @ParameterizedTest
    @EnumSource(ProgrammeState.class)
    void whatFollowsTheApprovalIsApproved(ProgrammeState state) {
        assertThat(state.isApproved()).isEqualTo(!BEFORE_APPROVAL.contains(state));
        assertThat(state.isOver()).isEqualTo(state == ProgrammeState.TERMINATED || state == ProgrammeState.SETTLED);
    }

    @Test
    void anApprovalHasItsFactsAndAQuota() {
        var reviewed = programme(ProgrammeState.EXPERT_REVIEW, null);
        assertInvalid("approval: required", () -> reviewed.goOn(ProgrammeState.APPROVED));
        assertInvalid("quota: positive", () -> given("MOE-7", FROM, 0));
        reviewed.approve(APPROVAL);
        assertThat(reviewed.approval()).isSameAs(APPROVAL.approval());
        assertThat(reviewed.quota()).isEqualTo(30);
        assertThat(APPROVAL.decidedOn()).isEqualTo("2024-07-01");
    }

    @Test
    void aRenewalIsAddedAndFromTheSameDayItCorrectsTheLastOne() {
        var programme = programme(ProgrammeState.EXPERT_REVIEW, 30);
        assertThat(programme.approvedSince()).isNull();
        programme.approve(APPROVAL);
        Columns.set(programme, "state", ProgrammeState.RUNNING);
        programme.renew(given("MOE-8", FROM.plusYears(6), 40));
        programme.renew(given("MOE-9", FROM.plusYears(6), 45));
        assertThat(programme.approvals())
                .extracting(each -> each.approval().number())
                .containsExactly("MOE-7", "MOE-9");
        assertThat(programme.approvedSince()).isEqualTo(FROM);
        assertThat(programme.quota()).isEqualTo(45);
        assertInvalid("from: before-approval", () -> programme.renew(given("MOE-6", FROM.plusYears(5), 30)));
        programme.evaluate(evaluation(FROM.plusYears(1), EvaluationOutcome.PASS), LAST_DAY);
        Columns.set(programme, "state", ProgrammeState.TEACH_OUT);
        programme.end(end(FROM.plusYears(5)), LAST_DAY);
        assertThat(programme.endedOn()).as("before the renewal begins").isEqualTo(FROM.plusYears(5));
    }

    private static ProgrammeEnd end(LocalDate on) {
        return new ProgrammeEnd(on, "The ministry", "The partner left", LocalizedText.of("en", "They finish"));
    }

    @Test
    void theEndSaysWhenByWhomWhyAndWhatHappensToTheStudents() {
        var programme = programme(ProgrammeState.TEACH_OUT, 30);
        assertInvalid("end: required", () -> programme.goOn(ProgrammeState.TERMINATED));
        assertInvalid(
                List.of("decidedBy: required", "reason: required", "students: required"),
                () -> new ProgrammeEnd(LAST_DAY, " ", "", LocalizedText.EMPTY));
        assertInvalid(
                "decidedBy: text-too-long",
                () -> new ProgrammeEnd(LAST_DAY, "x".repeat(301), "why", LocalizedText.of("en", "They finish")));
        programme.end(end(LAST_DAY), LAST_DAY);
        programme.goOn(ProgrammeState.SETTLED);
        assertThat(programme.endedOn()).isEqualTo(LAST_DAY);
        assertThat(Columns.get(programme, "decidingBody", String.class)).isEqualTo("The ministry");
        assertThat(programme.endReason()).isEqualTo("The partner left");
        assertThat(Columns.get(programme, "studentPlan", LocalizedText.class).in("en"))
                .isEqualTo("They finish");
    }

    @Test
    void theEndIsNotInTheFutureNorBeforeTheApproval() {
        var programme = programme(ProgrammeState.EXPERT_REVIEW, 30);
        programme.approve(APPROVAL);
        Columns.set(programme, "state", ProgrammeState.TEACH_OUT);
        assertInvalid("on: not-over-yet", () -> programme.end(end(LAST_DAY.plusDays(1)), LAST_DAY));
        var before = FROM.minusDays(1);
        assertInvalid("on: ends-before-it-begins", () -> programme.end(end(before), LAST_DAY));
        assertThat(programme.state()).isEqualTo(ProgrammeState.TEACH_OUT);
    }

    @Test
    void notMoreGraduatesAreInternationalThanThereAre() {
        assertInvalid(
                "international: more-than-graduates",
                () -> new YearReport(2025, 30, 3, 4, LocalizedText.EMPTY, LocalDate.of(2026, 1, 1)));
        assertThat(new YearReport(2025, 30, 3, 3, LocalizedText.EMPTY, LocalDate.of(2026, 1, 1)).international())
                .isEqualTo(3);
    }

    private static Evaluation evaluation(LocalDate day, EvaluationOutcome outcome) {
        return new Evaluation(day, outcome, " An agency ", LocalizedText.of("en", "Too few students"));
    }

    @Test
    void whatFailedItsEvaluationTakesNoStudents() {
        var programme = programme(ProgrammeState.RUNNING, 30);
        var first = LocalDate.of(2025, 5, 1);
        programme.evaluate(evaluation(first.plusYears(1), EvaluationOutcome.FAIL), first.plusYears(2));
        programme.evaluate(evaluation(first, EvaluationOutcome.PASS), first.plusYears(2));
        assertThat(programme.evaluations())
                .extracting(Evaluation::outcome)
                .containsExactly(EvaluationOutcome.PASS, EvaluationOutcome.FAIL);
        assertThat(programme.evaluations().get(0).evaluatingBody()).isEqualTo("An agency");
        assertThat(programme.evaluations().get(0).findings().in("en")).isEqualTo("Too few students");
        assertRefused("evaluation-failed", () -> programme.goOn(ProgrammeState.ENROLLING));
        assertRefused("evaluation-failed", () -> programme.renew(APPROVAL));
        programme.evaluate(evaluation(first.plusYears(1), EvaluationOutcome.CONDITIONAL), first.plusYears(2));
        assertThat(programme.evaluations()).as("corrected").hasSize(2);
        programme.renew(APPROVAL);
        programme.goOn(ProgrammeState.ENROLLING);
    }

    @Test
    void anEvaluationIsHeldAfterTheApprovalAndHasFindingsUnlessItWasPassed() {
        var programme = programme(ProgrammeState.EXPERT_REVIEW, 30);
        var evaluation = evaluation(LAST_DAY, EvaluationOutcome.PASS);
        assertRefused("not-approved-yet", () -> programme.evaluate(evaluation, LAST_DAY));
        programme.approve(APPROVAL);
        assertInvalid("heldOn: not-held-yet", () -> programme.evaluate(evaluation, LAST_DAY.minusDays(1)));
        var before = evaluation(FROM.minusDays(1), EvaluationOutcome.PASS);
        assertInvalid("heldOn: before-approval", () -> programme.evaluate(before, LAST_DAY));
        Columns.set(programme, "state", ProgrammeState.SETTLED);
        assertRefused("programme-over", () -> programme.evaluate(evaluation, LAST_DAY));
        assertInvalid(
                List.of("evaluatedBy: required", "findings: required"),
                () -> new Evaluation(LAST_DAY, EvaluationOutcome.FAIL, " ", LocalizedText.EMPTY));
        assertInvalid(
                "evaluatedBy: text-too-long",
                () -> new Evaluation(LAST_DAY, EvaluationOutcome.PASS, "x".repeat(301), LocalizedText.EMPTY));
    }

    @Test
    void stepsBeforeTheEndNeedNoFacts() {
        var programme = programme(ProgrammeState.RUNNING, 30);
        programme.goOn(ProgrammeState.NO_NEW_INTAKE);
        programme.goOn(ProgrammeState.TEACH_OUT);
        assertThat(programme.endReason()).isNull();
    }

    @ParameterizedTest
    @EnumSource(ProgrammeState.class)
    void anApprovalIsRenewedWhileStudentsAreTaken(ProgrammeState state) {
        var later = given("MOE-8", LocalDate.of(2030, 9, 1), 30);
        var programme = programme(state, 30);
        if (state == ProgrammeState.ENROLLING || state == ProgrammeState.RUNNING) {
            programme.renew(later);
            assertThat(programme.approval()).isSameAs(later.approval());
            assertThat(programme.state()).isEqualTo(state);
        } else {
            assertRefused("programme-state", () -> programme.renew(later));
        }
    }

    @ParameterizedTest
    @EnumSource(ProgrammeState.class)
    void theQuotaDoesNotChangeOnceItIsApproved(ProgrammeState state) {
        var programme = programme(state, 30);
        programme.change(Facts.of(null, null), terms(30));
        if (BEFORE_APPROVAL.contains(state)) {
            programme.change(Facts.of(null, null), terms(40));
            programme.change(Facts.of(null, null), terms(null));
        } else {
            assertRefused("approved-quota", () -> programme.change(Facts.of(null, null), terms(40)));
            assertRefused("approved-quota", () -> programme.change(Facts.of(null, null), terms(null)));
        }
    }

    @Test
    void otherTermsTakeThePlaceOfTheFirst() {
        var programme = programme(ProgrammeState.RUNNING, 30);
        programme.change(
                Facts.of(CooperationWay.JOINT_INSTITUTION, null),
                new ProgrammeTerms(
                        ProgrammeKind.DEPENDENT_INSTITUTION, DegreeLevel.DOCTORATE, 30, null, null, List.of()));
        assertThat(Columns.get(programme, "programmeKind", ProgrammeKind.class))
                .isEqualTo(ProgrammeKind.DEPENDENT_INSTITUTION);
        assertThat(programme.terms().level()).isEqualTo(DegreeLevel.DOCTORATE);
        assertThat(programme.way()).isEqualTo(CooperationWay.JOINT_INSTITUTION);
        assertThat(programme.beginsOn()).isNull();
    }

    @ParameterizedTest
    @EnumSource(ProgrammeState.class)
    void onlyAnApprovedProgrammeReports(ProgrammeState state) {
        var programme = programme(state, 30);
        if (BEFORE_APPROVAL.contains(state)) {
            assertRefused("not-approved-yet", () -> programme.report(report(2025, 10)));
        } else {
            programme.report(report(2025, 10));
            assertThat(programme.reports()).hasSize(1);
        }
    }

    @Test
    void reportsStandInTheOrderOfTheirYearsAndAreCorrected() {
        var programme = programme(ProgrammeState.RUNNING, 30);
        programme.report(report(2025, 25));
        programme.report(report(2023, 20));
        programme.report(report(2024, 22));
        programme.report(report(2023, 21));
        assertThat(programme.reports()).extracting(YearReport::year).containsExactly(2023, 2024, 2025);
        assertThat(programme.reports().get(0).intake()).isEqualTo(21);
        assertThat(programme.reports().get(0).graduates()).isEqualTo(3);
        assertThat(programme.reports().get(0).text().in("en")).isEqualTo("A good year");
        assertThat(programme.reports().get(0).reportedOn()).isEqualTo("2024-02-01");
    }

    @Test
    void aYearWithMoreThanTheQuotaIsRecordedToo() {
        var programme = programme(ProgrammeState.RUNNING, 30);
        programme.report(report(2024, 30));
        programme.report(report(2025, 31));
        assertThat(programme.reports()).extracting(YearReport::intake).containsExactly(30, 31);
    }

    private static void take(ProgrammeStep step, Programme programme) {
        switch (step) {
            case APPROVE -> programme.approve(APPROVAL);
            case RENEW -> programme.renew(APPROVAL);
            case EVALUATE ->
                programme.evaluate(
                        new Evaluation(FROM.plusDays(1), EvaluationOutcome.PASS, "Ministry", LocalizedText.EMPTY),
                        LAST_DAY);
            case REPORT -> programme.report(report(2025, 10));
            case END ->
                programme.end(
                        new ProgrammeEnd(LAST_DAY, "Ministry", "Few students", LocalizedText.of("en", "They move")),
                        LAST_DAY);
        }
    }

    @ParameterizedTest
    @EnumSource(ProgrammeState.class)
    void aStepIsTakenIfAndOnlyIfItIsPossible(ProgrammeState state) {
        for (var step : ProgrammeStep.values()) {
            var programme = programme(state, 30);
            assertTakenIf(step.isPossible(state), () -> take(step, programme));
        }
    }
}

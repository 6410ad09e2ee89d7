package org.caravanserai.domain.cooperation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caravanserai.domain.cooperation.programme.ProgrammeView.ReportLine;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeWarningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final int QUOTA = 30;

    private ProgrammeState state = ProgrammeState.RUNNING;
    private @Nullable Integer quota = QUOTA;
    private @Nullable LocalDate from = LocalDate.of(2024, 9, 1);
    private @Nullable LocalDate until = LocalDate.of(2030, 8, 31);
    private @Nullable LocalDate agreementEnds = LocalDate.of(2031, 8, 31);
    private @Nullable LocalDate lastCohortEnds = LocalDate.of(2030, 7, 1);
    private List<ReportLine> reports = intakes(25, 25);
    private List<ProgrammeView.EvaluationLine> evaluations = List.of();
    private @Nullable List<ProgrammeView.ApprovalLine> approvals;

    private static ProgrammeView.ApprovalLine approval(int from, int until, int quota) {
        return new ProgrammeView.ApprovalLine(
                "MOE-" + from, LocalDate.of(from, 9, 1), LocalDate.of(until, 8, 31), quota, null);
    }

    private List<ProgrammeView.ApprovalLine> approvals() {
        if (approvals != null) {
            return approvals;
        }
        return from == null || until == null || quota == null
                ? List.of()
                : List.of(new ProgrammeView.ApprovalLine("MOE-7", from, until, quota, null));
    }

    /** Reports of the years up to the last one. */
    private static List<ReportLine> intakes(int... intakes) {
        var first = TODAY.getYear() - intakes.length;
        return IntStream.range(0, intakes.length)
                .mapToObj(i -> new ReportLine(first + i, intakes[i], 0, null, LocalizedText.EMPTY, TODAY))
                .toList();
    }

    private Set<ProgrammeWarning> warnings() {
        return ProgrammeWarning.of(
                new ProgrammeView(
                        ProgrammeKind.JOINT_DEGREE_PROGRAMME,
                        DegreeLevel.MASTER,
                        state,
                        quota,
                        "MOE-7",
                        from,
                        until,
                        agreementEnds,
                        lastCohortEnds,
                        null,
                        null,
                        null,
                        LocalizedText.EMPTY,
                        List.of(),
                        reports,
                        evaluations,
                        approvals()),
                TODAY);
    }

    @Test
    void whatIsInOrderNeedsNoWarning() {
        assertThat(warnings()).isEmpty();
    }

    private static ProgrammeView.EvaluationLine evaluation(int year, EvaluationOutcome outcome) {
        return new ProgrammeView.EvaluationLine(LocalDate.of(year, 5, 1), outcome, "An agency", LocalizedText.EMPTY);
    }

    @Test
    void theLastEvaluationCounts() {
        evaluations = List.of(evaluation(2024, EvaluationOutcome.CONDITIONAL));
        assertThat(warnings()).containsExactly(ProgrammeWarning.EVALUATED_WITH_CONDITIONS);
        evaluations = List.of(evaluation(2024, EvaluationOutcome.FAIL), evaluation(2025, EvaluationOutcome.PASS));
        assertThat(warnings()).isEmpty();
        evaluations = List.of(evaluation(2024, EvaluationOutcome.PASS), evaluation(2025, EvaluationOutcome.FAIL));
        assertThat(warnings()).containsExactly(ProgrammeWarning.EVALUATION_FAILED);
        state = ProgrammeState.NO_NEW_INTAKE;
        assertThat(warnings()).isEmpty();
    }

    @Test
    void theLastStudentsFinishBeforeTheAgreementEnds() {
        agreementEnds = lastCohortEnds;
        assertThat(warnings()).isEmpty();
        agreementEnds = lastCohortEnds.minusDays(1);
        assertThat(warnings()).containsExactly(ProgrammeWarning.AGREEMENT_ENDS_FIRST);
        agreementEnds = null;
        assertThat(warnings()).containsExactly(ProgrammeWarning.DATES_MISSING);
    }

    @Test
    void theLastStudentsFinishBeforeTheApprovalEnds() {
        until = lastCohortEnds;
        assertThat(warnings()).isEmpty();
        until = lastCohortEnds.minusDays(1);
        assertThat(warnings()).containsExactly(ProgrammeWarning.APPROVAL_ENDS_FIRST);
        lastCohortEnds = null;
        assertThat(warnings()).containsExactly(ProgrammeWarning.DATES_MISSING);
    }

    @Test
    void anApprovalHoldsOnItsLastDayAndIsRenewedBefore() {
        lastCohortEnds = LocalDate.of(2026, 7, 1);
        until = TODAY.plusDays(ProgrammeWarning.RENEWAL_DAYS + 1);
        assertThat(warnings()).isEmpty();
        until = TODAY.plusDays(ProgrammeWarning.RENEWAL_DAYS);
        assertThat(warnings()).containsExactly(ProgrammeWarning.APPROVAL_EXPIRES_SOON);
        until = TODAY;
        assertThat(warnings()).containsExactly(ProgrammeWarning.APPROVAL_EXPIRES_SOON);
        state = ProgrammeState.TEACH_OUT;
        assertThat(warnings()).as("nothing is renewed any more").isEmpty();
        until = TODAY.minusDays(1);
        assertThat(warnings()).containsExactly(ProgrammeWarning.APPROVAL_EXPIRED);
        until = null;
        assertThat(warnings()).containsExactly(ProgrammeWarning.DATES_MISSING);
    }

    @Test
    void moreStudentsThanPlacesOfTheYearAreWarnedAbout() {
        reports = intakes(25, 31);
        assertThat(warnings()).containsExactly(ProgrammeWarning.OVER_QUOTA);
        reports = intakes(31, 25, 25);
        assertThat(warnings()).as("long ago").isEmpty();
        reports = intakes(31, 25);
        approvals = List.of(approval(2020, 2024, 40), approval(2025, 2031, 30));
        assertThat(warnings()).as("forty were approved then").isEmpty();
        approvals = List.of(approval(2020, 2023, 40), approval(2024, 2031, 30));
        assertThat(warnings()).containsExactly(ProgrammeWarning.OVER_QUOTA);
        approvals = List.of(approval(2020, 2023, 40), approval(2026, 2031, 20));
        assertThat(warnings()).as("no approval of these years is known").isEmpty();
    }

    @Test
    void lessThanHalfOfTheQuotaInTheLastTwoYearsIsFarBelow() {
        reports = intakes(14, 14);
        assertThat(warnings()).containsExactly(ProgrammeWarning.FAR_BELOW_QUOTA);
        reports = intakes(30, 14, 14);
        assertThat(warnings()).containsExactly(ProgrammeWarning.FAR_BELOW_QUOTA);
        reports = intakes(14, 15);
        assertThat(warnings()).isEmpty();
        reports = intakes(15, 14);
        assertThat(warnings()).isEmpty();
        reports = intakes(1);
        assertThat(warnings()).isEmpty();
        reports = intakes(1, 1);
        quota = null;
        assertThat(warnings()).isEmpty();
    }

    @Test
    void theYearBeforeIsReportedUnlessItWasApprovedThisYear() {
        reports = List.of(new ReportLine(TODAY.getYear() - 2, 25, 0, null, LocalizedText.EMPTY, TODAY));
        assertThat(warnings()).containsExactly(ProgrammeWarning.REPORT_MISSING);
        from = LocalDate.of(TODAY.getYear(), 1, 1);
        assertThat(warnings()).isEmpty();
        from = null;
        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProgrammeState.class)
    void onlyAProgrammeThatIsApprovedAndNotOverIsWarnedAbout(ProgrammeState state) {
        this.state = state;
        reports = List.of();
        agreementEnds = LocalDate.of(2025, 1, 1);
        until = LocalDate.of(2025, 1, 1);
        if (state.isApproved() && !state.isOver()) {
            assertThat(warnings())
                    .containsExactly(
                            ProgrammeWarning.AGREEMENT_ENDS_FIRST,
                            ProgrammeWarning.APPROVAL_ENDS_FIRST,
                            ProgrammeWarning.APPROVAL_EXPIRED,
                            ProgrammeWarning.REPORT_MISSING);
        } else {
            assertThat(warnings()).isEmpty();
        }
    }
}

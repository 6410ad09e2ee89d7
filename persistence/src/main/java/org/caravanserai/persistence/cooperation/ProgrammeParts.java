package org.caravanserai.persistence.cooperation;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.cooperation.programme.EvaluationOutcome;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** Reads what only a joint programme has. */
final class ProgrammeParts {

    private static final String SHARES = """
        select o.slug, o.display_name, s.percent, s.awards
        from cooperation_curriculum_share s join organization o on o.id = s.organization_id
        where s.programme_id = ? order by s.position
        """;

    private final Sql sql;
    private final UUID programme;

    ProgrammeParts(Sql sql, UUID programme) {
        this.sql = sql;
        this.programme = programme;
    }

    ProgrammeView view() {
        var shares = sql.list(
                SHARES,
                row -> new ProgrammeView.ShareLine(
                        row.text("slug"), row.localized("display_name"), row.number("percent"), row.flag("awards")),
                programme);
        var reports = sql.list(
                "select * from cooperation_year_report where programme_id = ? order by report_year",
                ProgrammeParts::report,
                programme);
        var evaluations = sql.list(
                "select * from cooperation_evaluation where programme_id = ? order by held_on",
                ProgrammeParts::evaluation,
                programme);
        var approvals = sql.list(
                "select * from cooperation_approval where programme_id = ? order by position",
                ProgrammeParts::approval,
                programme);
        return sql.first(
                        "select * from cooperation_programme where id = ?",
                        row -> view(row, shares, reports, evaluations, approvals),
                        programme)
                .orElseThrow();
    }

    static ProgrammeView.ReportLine report(Row row) throws SQLException {
        return new ProgrammeView.ReportLine(
                row.number("report_year"),
                row.number("intake"),
                row.number("graduates"),
                row.numberOrNull("international"),
                row.localized("text"),
                row.date("reported_on"));
    }

    static ProgrammeView.EvaluationLine evaluation(Row row) throws SQLException {
        return new ProgrammeView.EvaluationLine(
                row.date("held_on"),
                row.constant(EvaluationOutcome.class, "outcome"),
                row.text("evaluating_body"),
                row.localized("findings"));
    }

    static ProgrammeView.ApprovalLine approval(Row row) throws SQLException {
        return new ProgrammeView.ApprovalLine(
                row.text("approval_number"),
                row.date("approved_from"),
                row.date("approved_until"),
                row.number("quota"),
                row.dateOrNull("decided_on"));
    }

    static ProgrammeView view(
            Row row,
            List<ProgrammeView.ShareLine> shares,
            List<ProgrammeView.ReportLine> reports,
            List<ProgrammeView.EvaluationLine> evaluations,
            List<ProgrammeView.ApprovalLine> approvals)
            throws SQLException {
        return new ProgrammeView(
                row.constant(ProgrammeKind.class, "programme_kind"),
                row.constant(DegreeLevel.class, "level"),
                row.constant(ProgrammeState.class, "state"),
                row.numberOrNull("quota"),
                row.textOrNull("approval_number"),
                row.dateOrNull("approved_from"),
                row.dateOrNull("approved_until"),
                row.dateOrNull("agreement_ends"),
                row.dateOrNull("last_cohort_ends"),
                row.dateOrNull("ended_on"),
                row.textOrNull("deciding_body"),
                row.textOrNull("end_reason"),
                row.localized("student_plan"),
                shares,
                reports,
                evaluations,
                approvals);
    }
}

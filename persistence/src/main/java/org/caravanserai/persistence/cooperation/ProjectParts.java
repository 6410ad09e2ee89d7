package org.caravanserai.persistence.cooperation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.cooperation.project.ContributionKind;
import org.caravanserai.domain.cooperation.project.EvidenceKind;
import org.caravanserai.domain.cooperation.project.MilestoneState;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** Reads what only a project has. */
final class ProjectParts {

    /** Whoever only looks on, or is no party today, does not make a kind of party present. */
    private static final String TAKING = """
        select p.sector from cooperation_party p
        where p.entry_id = ?1 and p.role not in ('OBSERVER', 'WITNESS')
          and (p.since is null or p.since <= ?2) and (p.until_date is null or p.until_date >= ?2)
        """;

    private static final String OBJECTIVES = """
        select j.*, o.slug, o.display_name from cooperation_objective j join organization o on o.id = j.owner_id
        where j.project_id = ? order by j.position
        """;

    private static final String MILESTONES = """
        select m.*, s.slug as submitter, d.slug as decider from cooperation_milestone m
        left join organization s on s.id = m.submitted_for
        left join organization d on d.id = m.decided_for
        where m.project_id = ? order by m.number
        """;

    private static final String CONTRIBUTIONS = """
        select c.*, o.slug, o.display_name from cooperation_contribution c
        join organization o on o.id = c.organization_id where c.project_id = ? order by c.position
        """;

    private static final String RESULTS = """
        select r.*, o.slug as verifier from cooperation_result r
        left join organization o on o.id = r.verifier_id and r.stage = 'VERIFIED'
        where r.project_id = ? order by r.number
        """;

    private final Sql sql;
    private final UUID project;
    private final LocalDate today;

    ProjectParts(Sql sql, UUID project, LocalDate today) {
        this.sql = sql;
        this.project = project;
        this.today = today;
    }

    ProjectView view() {
        var taking = sql.list(TAKING, party -> party.constant(Sector.class, "sector"), project, today);
        var objectives = sql.list(OBJECTIVES, ProjectParts::objective, project);
        var milestones = sql.list(MILESTONES, ProjectParts::milestone, project);
        var contributions = sql.list(CONTRIBUTIONS, ProjectParts::contribution, project);
        var results = sql.list(RESULTS, ProjectParts::result, project);
        return sql.first(
                        "select state, purpose from cooperation_project where id = ?",
                        row -> new ProjectView(
                                row.constant(ProjectState.class, "state"),
                                row.localized("purpose"),
                                List.copyOf(Project.missing(taking)),
                                objectives,
                                milestones,
                                contributions,
                                results),
                        project)
                .orElseThrow();
    }

    private static ProjectView.ObjectiveLine objective(Row row) throws SQLException {
        return new ProjectView.ObjectiveLine(
                row.localized("statement"),
                row.text("unit"),
                row.decimal("baseline"),
                row.decimal("target"),
                row.decimalOrNull("actual"),
                row.date("due_on"),
                row.text("slug"),
                row.localized("display_name"));
    }

    private static ProjectView.MilestoneLine milestone(Row row) throws SQLException {
        var evidence = row.textOrNull("evidence_kind");
        return new ProjectView.MilestoneLine(
                row.number("number"),
                row.localized("title"),
                row.date("first_due"),
                row.date("due_on"),
                row.constant(MilestoneState.class, "state"),
                evidence == null ? null : EvidenceKind.valueOf(evidence),
                row.textOrNull("evidence_reference"),
                row.textOrNull("evidence_hash"),
                row.textOrNull("submitter"),
                row.dateOrNull("submitted_on"),
                row.textOrNull("decider"),
                row.dateOrNull("decided_on"));
    }

    private static ProjectView.ContributionLine contribution(Row row) throws SQLException {
        return new ProjectView.ContributionLine(
                row.text("slug"),
                row.localized("display_name"),
                row.constant(ContributionKind.class, "kind"),
                row.decimal("pledged"),
                row.decimal("delivered"),
                row.text("unit"));
    }

    private static ProjectView.ResultLine result(Row row) throws SQLException {
        return new ProjectView.ResultLine(
                row.number("number"),
                row.localized("title"),
                row.constant(ResultStage.class, "stage"),
                row.textOrNull("country"),
                row.textOrNull("place"),
                row.textOrNull("used_by_body"),
                row.dateOrNull("used_since"),
                row.textOrNull("benefit"),
                row.textOrNull("benefit_evidence"),
                row.textOrNull("verifier"),
                row.dateOrNull("verified_on"));
    }
}

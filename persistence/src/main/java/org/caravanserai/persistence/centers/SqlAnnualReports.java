package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.plan.AnnualReport;
import org.caravanserai.domain.centers.plan.AnnualReports;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlAnnualReports implements AnnualReports {

    private static final String ROWS = """
        select %s r.id, r.center_id, r.report_year, r.number, r.content, r.document_id, d.code, r.frozen_at
        from own_center_report r join issued_document d on d.id = r.document_id
        where r.center_id = ?
        """;

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    SqlAnnualReports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(AnnualReport report) {
        entities.flush();
        sql.update(
                """
                insert into own_center_report (id, center_id, report_year, number, content, document_id, frozen_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                report.id(),
                report.center(),
                report.year(),
                report.number(),
                Json.object(FrozenReportJson.write(report.content())),
                report.document(),
                report.frozenAt());
    }

    @Override
    public List<AnnualReport> of(UUID center, int year) {
        return sql.list(
                ROWS.formatted("") + " and r.report_year = ? order by r.number desc",
                SqlAnnualReports::report,
                center,
                year);
    }

    @Override
    public List<AnnualReport> latest(UUID center) {
        return sql.list(
                ROWS.formatted("distinct on (r.report_year)") + " order by r.report_year desc, r.number desc",
                SqlAnnualReports::report,
                center);
    }

    @Override
    public Optional<UUID> centerOf(UUID document) {
        return sql.first(
                "select center_id from center_report where document_id = ?", row -> row.id("center_id"), document);
    }

    private static AnnualReport report(Row row) throws SQLException {
        return new AnnualReport(
                row.id("id"),
                row.id("center_id"),
                row.number("report_year"),
                row.number("number"),
                FrozenReportJson.read(row.text("content")),
                row.id("document_id"),
                row.text("code"),
                row.time("frozen_at"));
    }
}

package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** Imports as they are read. */
@ApplicationScoped
class ImportReports {

    private static final String REPORT =
            "select id, state, started_by, started_by_name, started_at, finished_at, created, updated, unchanged,"
                    + " refused, position, line, records, coalesce(size, 0) as size, failure_line, failure_record,"
                    + " failure_key, failure_arguments from import_job";

    @Inject
    private Sql sql;

    Optional<ImportReport> one(UUID id) {
        return sql.first(REPORT + " where id = ?", ImportReports::report, id);
    }

    Page<ImportReport> page(PageRequest request) {
        return sql.page(
                request,
                REPORT + " where size is not null order by started_at desc, id desc",
                "select count(*) from import_job where size is not null",
                ImportReports::report);
    }

    List<ImportRefusal> refusals(UUID id, int limit) {
        return sql.list(
                "select line, record, field, key, arguments from import_refusal where import_id = ? order by record"
                        + " limit ?",
                row -> new ImportRefusal(
                        row.count("line"),
                        row.count("record"),
                        row.text("field"),
                        row.text("key"),
                        row.words("arguments")),
                id,
                limit);
    }

    private static ImportReport report(Row row) throws SQLException {
        var failure = row.textOrNull("failure_key");
        return new ImportReport(
                row.id("id"),
                row.constant(ImportState.class, "state"),
                row.id("started_by"),
                row.text("started_by_name"),
                row.time("started_at"),
                row.timeOrNull("finished_at"),
                new ImportCounts(
                        row.number("created"), row.number("updated"), row.number("unchanged"), row.number("refused")),
                new ImportPosition(row.count("position"), row.count("line"), row.count("records")),
                row.count("size"),
                failure == null
                        ? null
                        : new ImportRefusal(
                                row.count("failure_line"),
                                row.count("failure_record"),
                                "",
                                failure,
                                row.words("failure_arguments")));
    }
}

package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportFault;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

/** Imports as they are read. */
@ApplicationScoped
class ImportReports {

    private static final String REPORT =
            "select j.id, j.state, j.started_by, j.started_by_name, j.started_at, j.finished_at, j.created, j.updated,"
                    + " j.unchanged, j.refused, j.position, j.line, j.records, coalesce(j.size, 0) as size,"
                    + " j.failure_line, j.failure_record, j.failure_key, j.failure_arguments, j.upload_id, j.source,"
                    + " j.dry_run, j.ended, cast(j.mapping as text) as mapping, cast(j.reading as text) as reading,"
                    + " u.target from import_job j left join table_upload u on u.id = j.upload_id";

    private static final String REFUSALS =
            "select line, record, field, key, arguments, cast(further as text) as further, source from import_refusal"
                    + " where import_id = ?";

    private static final String BY_RECORD = REFUSALS + " order by record";

    private static final Map<String, String> ORDERS = Map.of("line", "line", "record", "record");

    private static final Map<String, String> REPORT_ORDERS = Map.of(
            "started", "j.started_at",
            "who", "lower(j.started_by_name)",
            "kind", "j.dry_run",
            "state", "j.state",
            "read", "j.created + j.updated + j.unchanged + j.refused",
            "created", "j.created",
            "updated", "j.updated",
            "unchanged", "j.unchanged",
            "refused", "j.refused",
            "ended", "j.ended");

    private final Sql sql;

    @Inject
    ImportReports(Sql sql) {
        this.sql = sql;
    }

    Optional<ImportReport> one(UUID id) {
        return sql.first(REPORT + " where j.id = ?", ImportReports::report, id);
    }

    Page<ImportReport> page(PageRequest request) {
        return sql.page(
                request,
                REPORT + " where j.size is not null and j.upload_id is null" + order(request),
                "select count(*) from import_job where size is not null and upload_id is null",
                ImportReports::report);
    }

    Page<ImportReport> tablesOf(UUID account, PageRequest request) {
        return sql.page(
                request,
                REPORT + " where j.upload_id is not null and j.started_by = ?" + order(request),
                "select count(*) from import_job where upload_id is not null and started_by = ?",
                ImportReports::report,
                account);
    }

    private static String order(PageRequest request) {
        var order = SortOrder.of(request.sort(), "-started", REPORT_ORDERS);
        return " order by " + order.sql() + ", j.started_at desc, j.id desc";
    }

    List<ImportRefusal> refusals(UUID id, int limit) {
        return sql.list(BY_RECORD + " limit ?", ImportReports::refusal, id, limit);
    }

    Page<ImportRefusal> refusals(UUID id, PageRequest request) {
        var order = SortOrder.of(request.sort(), "line", ORDERS);
        return sql.page(
                request,
                REFUSALS + " order by " + order.sql() + ", record" + order.direction(),
                "select count(*) from import_refusal where import_id = ?",
                ImportReports::refusal,
                id);
    }

    void each(UUID id, Consumer<ImportRefusal> consumer) {
        sql.each(BY_RECORD, ImportReports::refusal, consumer, id);
    }

    private static ImportRefusal refusal(Row row) throws SQLException {
        return new ImportRefusal(
                row.count("line"),
                row.count("record"),
                row.text("field"),
                row.text("key"),
                row.words("arguments"),
                faults(row.text("further")),
                row.textOrNull("source"));
    }

    private static List<ImportFault> faults(String json) {
        return Json.objects(json).stream()
                .map(fault -> new ImportFault(
                        fault.getString("field"),
                        fault.getString("key"),
                        fault.getJsonArray("arguments").getValuesAs(JsonString::getString)))
                .toList();
    }

    private static ImportReport report(Row row) throws SQLException {
        var failure = row.textOrNull("failure_key");
        var mapping = row.textOrNull("mapping");
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
                                row.words("failure_arguments")),
                row.textOrNull("target"),
                row.idOrNull("upload_id"),
                row.text("source"),
                row.flag("dry_run"),
                row.number("ended"),
                mapping == null ? null : MappingJson.read(mapping, row.text("reading")));
    }
}

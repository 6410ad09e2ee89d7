package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import org.caravanserai.persistence.shared.ColumnValues;
import org.caravanserai.persistence.shared.NativeQuery;

/** Imports as they are read. */
@ApplicationScoped
class ImportReports {

    private static final String REPORT =
            "select id, state, started_by, started_by_name, started_at, finished_at, created, updated, unchanged,"
                    + " refused, position, line, records, coalesce(size, 0), failure_line, failure_record, failure_key,"
                    + " failure_arguments from import_job";

    @PersistenceContext
    private EntityManager entities;

    Optional<ImportReport> one(UUID id) {
        var sql = new NativeQuery();
        return sql.rows(entities, REPORT + " where id = " + sql.arg(id)).stream()
                .findFirst()
                .map(ImportReports::report);
    }

    Page<ImportReport> page(PageRequest request) {
        var sql = new NativeQuery();
        var items = sql
                .rows(
                        entities,
                        REPORT + " where size is not null order by started_at desc, id desc limit "
                                + sql.arg(request.size()) + " offset " + sql.arg(request.offset()))
                .stream()
                .map(ImportReports::report)
                .toList();
        var total = new NativeQuery().on(entities, "select count(*) from import_job where size is not null");
        return new Page<>(items, request.page(), request.size(), ColumnValues.count(total.getSingleResult()));
    }

    List<ImportRefusal> refusals(UUID id, int limit) {
        var sql = new NativeQuery();
        return sql
                .rows(
                        entities,
                        "select line, record, field, key, arguments from import_refusal where import_id = "
                                + sql.arg(id) + " order by record limit " + sql.arg(limit))
                .stream()
                .map(row -> new ImportRefusal(
                        ColumnValues.count(row[0]),
                        ColumnValues.count(row[1]),
                        row[2].toString(),
                        row[3].toString(),
                        ColumnValues.words(row[4])))
                .toList();
    }

    private static ImportReport report(Object[] row) {
        var failure = row[16] == null
                ? null
                : new ImportRefusal(
                        ColumnValues.count(row[14]),
                        ColumnValues.count(row[15]),
                        "",
                        row[16].toString(),
                        ColumnValues.words(row[17]));
        return new ImportReport(
                ColumnValues.id(row[0]),
                ColumnValues.constant(ImportState.class, row[1]),
                ColumnValues.id(row[2]),
                row[3].toString(),
                ColumnValues.time(row[4]),
                ColumnValues.instant(row[5]),
                new ImportCounts(
                        ColumnValues.number(row[6]),
                        ColumnValues.number(row[7]),
                        ColumnValues.number(row[8]),
                        ColumnValues.number(row[9])),
                new ImportPosition(
                        ColumnValues.count(row[10]), ColumnValues.count(row[11]), ColumnValues.count(row[12])),
                ColumnValues.count(row[13]),
                failure);
    }
}

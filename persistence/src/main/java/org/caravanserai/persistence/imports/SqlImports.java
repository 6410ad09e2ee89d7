package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.imports.BodyFormat;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportFault;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportProgress;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.ImportWork;
import org.caravanserai.domain.imports.NewImports;
import org.caravanserai.domain.imports.TableOrder;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlImports implements NewImports, ImportWork, ImportProgress {

    private final ImportReports reports;
    private final Sql sql;

    @Inject
    SqlImports(ImportReports reports, Sql sql) {
        this.reports = reports;
        this.sql = sql;
    }

    @Override
    public void open(UUID id, BodyFormat format, ImportClaim.Starter starter) {
        sql.update(
                "insert into import_job (id, state, format, started_by, started_by_name, started_at)"
                        + " values (?, 'RUNNING', ?, ?, ?, ?)",
                id,
                format,
                starter.accountId(),
                starter.name(),
                starter.at());
    }

    @Override
    public void openTable(UUID id, TableOrder order, ImportClaim.Starter starter) {
        sql.update(
                "insert into import_job (id, state, format, started_by, started_by_name, started_at, size, upload_id,"
                        + " mapping, reading, source, dry_run) select ?, 'RUNNING', 'TABLE', ?, ?, ?, size, id,"
                        + " cast(? as jsonb), cast(? as jsonb), ?, ? from"
                        + " table_upload where id = ?",
                id,
                starter.accountId(),
                starter.name(),
                starter.at(),
                MappingJson.headers(order.mapping()),
                MappingJson.reading(order.mapping()),
                order.source(),
                order.dryRun(),
                order.upload());
    }

    @Override
    public void store(UUID id, int number, byte[] piece) {
        sql.update("insert into import_piece (import_id, number, content) values (?, ?, ?)", id, number, piece);
    }

    @Override
    public void ready(UUID id, long size) {
        sql.update("update import_job set size = ? where id = ?", size, id);
    }

    @Override
    public Optional<ImportClaim> claim(UUID worker, Instant now, Instant silentSince) {
        return sql.first("""
            update import_job set worker = ?, heartbeat_at = ?
             where id = (select id from import_job
                          where state = 'RUNNING' and size is not null and (worker is null or heartbeat_at < ?)
                          order by started_at limit 1 for update skip locked)
            returning id, format, position, line, records, started_by, started_by_name, started_at, upload_id,
                      cast(mapping as text) as mapping, cast(reading as text) as reading, source, dry_run
            """, row -> claim(row, worker), worker, now, silentSince);
    }

    private static ImportClaim claim(Row row, UUID worker) throws SQLException {
        return new ImportClaim(
                row.id("id"),
                worker,
                row.constant(BodyFormat.class, "format"),
                new ImportPosition(row.count("position"), row.count("line"), row.count("records")),
                new ImportClaim.Starter(row.id("started_by"), row.text("started_by_name"), row.time("started_at")),
                order(row));
    }

    private static @Nullable TableOrder order(Row row) throws SQLException {
        var upload = row.idOrNull("upload_id");
        return upload == null
                ? null
                : new TableOrder(
                        upload,
                        MappingJson.read(row.text("mapping"), row.text("reading")),
                        row.text("source"),
                        row.flag("dry_run"));
    }

    @Override
    public byte @Nullable [] piece(UUID id, int number) {
        return sql.first(
                        "select content from import_piece where import_id = ? and number = ?",
                        row -> row.bytes("content"),
                        id,
                        number)
                .orElse(null);
    }

    @Override
    public boolean hold(ImportClaim claim) {
        return sql.first(
                        "select id from import_job where state = 'RUNNING' and id = ? and worker = ? and position = ?"
                                + " for update",
                        row -> row.id("id"),
                        claim.id(),
                        claim.worker(),
                        claim.place().position())
                .isPresent();
    }

    @Override
    public void advance(
            ImportClaim claim, ImportPosition next, ImportCounts more, List<ImportRefusal> refusals, Instant now) {
        sql.update(
                """
                update import_job
                   set position = ?, line = ?, records = ?, created = created + ?, updated = updated + ?,
                       unchanged = unchanged + ?, refused = refused + ?, refused_bytes = refused_bytes + ?, heartbeat_at = ?
                 where id = ?
                """,
                next.position(),
                next.line(),
                next.records(),
                more.created(),
                more.updated(),
                more.unchanged(),
                more.refused(),
                refusals.stream().mapToLong(SqlImports::bytes).sum(),
                now,
                claim.id());
        refusals.forEach(refusal -> add(claim.id(), refusal));
    }

    private static long bytes(ImportRefusal refusal) {
        var source = refusal.source();
        return source == null ? 0 : source.getBytes(StandardCharsets.UTF_8).length;
    }

    private void add(UUID id, ImportRefusal refusal) {
        sql.update(
                "insert into import_refusal (import_id, record, line, field, key, arguments, further, source)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                refusal.record(),
                refusal.line(),
                refusal.field(),
                refusal.key(),
                refusal.arguments().toArray(String[]::new),
                Json.object(written(refusal.further())),
                refusal.source());
    }

    private static String written(List<ImportFault> faults) {
        var array = Json.PROVIDER.createArrayBuilder();
        faults.forEach(fault -> array.add(Json.PROVIDER
                .createObjectBuilder()
                .add("field", fault.field())
                .add("key", fault.key())
                .add("arguments", Json.PROVIDER.createArrayBuilder(fault.arguments()))));
        return array.build().toString();
    }

    @Override
    public boolean runsTableOf(UUID account) {
        return sql.first(
                        "select id from import_job where started_by = ? and upload_id is not null and state ="
                                + " 'RUNNING' limit 1",
                        row -> row.id("id"),
                        account)
                .isPresent();
    }

    @Override
    public void countEnded(ImportClaim claim, int ended) {
        sql.update("update import_job set ended = ? where id = ?", ended, claim.id());
    }

    @Override
    public void end(ImportClaim claim, ImportState state, @Nullable ImportRefusal failure, Instant now) {
        sql.update(
                "update import_job set worker = null, state = ?, finished_at = ? where id = ?", state, now, claim.id());
        if (failure != null) {
            sql.update(
                    "update import_job set failure_line = ?, failure_record = ?, failure_key = ?, failure_arguments = ?"
                            + " where id = ?",
                    failure.line(),
                    failure.record(),
                    failure.key(),
                    failure.arguments().toArray(String[]::new),
                    claim.id());
        }
        sql.update("delete from import_piece where import_id = ?", claim.id());
    }

    @Override
    public Optional<ImportReport> report(UUID id) {
        return reports.one(id);
    }

    @Override
    public List<ImportRefusal> refusals(UUID id, int limit) {
        return reports.refusals(id, limit);
    }

    @Override
    public Page<ImportRefusal> refusals(UUID id, PageRequest request) {
        return reports.refusals(id, request);
    }

    @Override
    public void eachRefusal(UUID id, Consumer<ImportRefusal> consumer) {
        reports.each(id, consumer);
    }

    @Override
    public Page<ImportReport> tablesOf(UUID account, PageRequest request) {
        return reports.tablesOf(account, request);
    }

    @Override
    public Page<ImportReport> page(PageRequest request) {
        return reports.page(request);
    }
}

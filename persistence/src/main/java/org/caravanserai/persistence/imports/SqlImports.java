package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.imports.BodyFormat;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.Imports;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.ColumnValues;
import org.caravanserai.persistence.shared.NativeQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlImports implements Imports {

    private ImportReports reports;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected SqlImports() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    SqlImports(ImportReports reports) {
        this.reports = reports;
    }

    @Override
    public void open(UUID id, BodyFormat format, ImportClaim.Starter starter) {
        var sql = new NativeQuery();
        sql.on(
                        entities,
                        "insert into import_job (id, state, format, started_by, started_by_name, started_at) values ("
                                + sql.arg(id) + ", 'RUNNING', " + sql.arg(format.name()) + ", "
                                + sql.arg(starter.accountId()) + ", " + sql.arg(starter.name()) + ", "
                                + sql.arg(starter.at().atOffset(ZoneOffset.UTC)) + ")")
                .executeUpdate();
    }

    @Override
    public void store(UUID id, int number, byte[] piece) {
        var sql = new NativeQuery();
        sql.on(
                        entities,
                        "insert into import_piece (import_id, number, content) values (" + sql.arg(id) + ", "
                                + sql.arg(number) + ", " + sql.arg(piece) + ")")
                .executeUpdate();
    }

    @Override
    public void ready(UUID id, long size) {
        var sql = new NativeQuery();
        sql.on(entities, "update import_job set size = " + sql.arg(size) + " where id = " + sql.arg(id))
                .executeUpdate();
    }

    @Override
    public Optional<ImportClaim> claim(UUID worker, Instant now, Instant silentSince) {
        var sql = new NativeQuery();
        return sql
                .rows(
                        entities,
                        "update import_job set worker = " + sql.arg(worker) + ", heartbeat_at = "
                                + sql.arg(now.atOffset(ZoneOffset.UTC)) + " where id = (select id from import_job"
                                + " where state = 'RUNNING' and size is not null and (worker is null or heartbeat_at < "
                                + sql.arg(silentSince.atOffset(ZoneOffset.UTC))
                                + ") order by started_at limit 1 for update skip locked) returning id, format,"
                                + " position, line, records, started_by, started_by_name, started_at")
                .stream()
                .findFirst()
                .map(row -> new ImportClaim(
                        ColumnValues.id(row[0]),
                        worker,
                        ColumnValues.constant(BodyFormat.class, row[1]),
                        new ImportPosition(
                                ColumnValues.count(row[2]), ColumnValues.count(row[3]), ColumnValues.count(row[4])),
                        new ImportClaim.Starter(
                                ColumnValues.id(row[5]), row[6].toString(), ColumnValues.time(row[7]))));
    }

    @Override
    public byte @Nullable [] piece(UUID id, int number) {
        var sql = new NativeQuery();
        List<?> found = sql.on(
                        entities,
                        "select content from import_piece where import_id = " + sql.arg(id) + " and number = "
                                + sql.arg(number))
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    @Override
    public boolean hold(ImportClaim claim) {
        var sql = new NativeQuery();
        return !sql.on(
                        entities,
                        "select id from import_job where state = 'RUNNING' and id = " + sql.arg(claim.id())
                                + " and worker = " + sql.arg(claim.worker()) + " and position = "
                                + sql.arg(claim.place().position()) + " for update")
                .getResultList()
                .isEmpty();
    }

    @Override
    public void advance(
            ImportClaim claim, ImportPosition next, ImportCounts more, List<ImportRefusal> refusals, Instant now) {
        var sql = new NativeQuery();
        sql.on(
                        entities,
                        "update import_job set position = " + sql.arg(next.position()) + ", line = "
                                + sql.arg(next.line()) + ", records = " + sql.arg(next.records())
                                + ", created = created + " + sql.arg(more.created()) + ", updated = updated + "
                                + sql.arg(more.updated()) + ", unchanged = unchanged + " + sql.arg(more.unchanged())
                                + ", refused = refused + " + sql.arg(more.refused()) + ", heartbeat_at = "
                                + sql.arg(now.atOffset(ZoneOffset.UTC)) + " where id = " + sql.arg(claim.id()))
                .executeUpdate();
        refusals.forEach(refusal -> add(claim.id(), refusal));
    }

    private void add(UUID id, ImportRefusal refusal) {
        var sql = new NativeQuery();
        sql.on(
                        entities,
                        "insert into import_refusal (import_id, record, line, field, key, arguments) values ("
                                + sql.arg(id) + ", " + sql.arg(refusal.record()) + ", " + sql.arg(refusal.line())
                                + ", " + sql.arg(refusal.field()) + ", " + sql.arg(refusal.key()) + ", "
                                + sql.words(refusal.arguments()) + ")")
                .executeUpdate();
    }

    @Override
    public void end(ImportClaim claim, ImportState state, @Nullable ImportRefusal failure, Instant now) {
        var sql = new NativeQuery();
        var reason = failure == null
                ? ""
                : ", failure_line = " + sql.arg(failure.line()) + ", failure_record = " + sql.arg(failure.record())
                        + ", failure_key = " + sql.arg(failure.key()) + ", failure_arguments = "
                        + sql.words(failure.arguments());
        sql.on(
                        entities,
                        "update import_job set worker = null, state = " + sql.arg(state.name()) + ", finished_at = "
                                + sql.arg(now.atOffset(ZoneOffset.UTC)) + reason + " where id = " + sql.arg(claim.id()))
                .executeUpdate();
        var pieces = new NativeQuery();
        pieces.on(entities, "delete from import_piece where import_id = " + pieces.arg(claim.id()))
                .executeUpdate();
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
    public Page<ImportReport> page(PageRequest request) {
        return reports.page(request);
    }
}

package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.TableOrder;
import org.caravanserai.domain.imports.TableUpload;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Takes one import of a table from where it stands to its end, some rows at a time, in the name of who started it. */
@ApplicationScoped
public class TableWorker {

    private static final Logger LOG = Logger.getLogger(TableWorker.class.getName());
    private static final int ROWS = 100;

    private TableUploads uploads;
    private TableTargets targets;
    private TableSteps steps;
    private Callers callers;
    private CurrentCaller caller;

    @SuppressWarnings("NullAway.Init")
    protected TableWorker() {}

    @Inject
    TableWorker(TableUploads uploads, TableTargets targets, TableSteps steps, Callers callers, CurrentCaller caller) {
        this.uploads = uploads;
        this.targets = targets;
        this.steps = steps;
        this.callers = callers;
        this.caller = caller;
    }

    /** Runs it to its end, or until the database is away; then another run goes on where this one stopped. */
    public void run(ImportClaim claim, TableOrder order) {
        var upload = uploads.byId(order.upload()).orElseThrow();
        var before = caller.get();
        caller.set(callers.byAccount(claim.starter().accountId()).orElse(Caller.ANONYMOUS));
        try {
            var target = target(claim, upload);
            if (target != null) {
                run(claim, order, upload, target);
            }
        } finally {
            caller.set(before);
        }
    }

    /** Null when who started it may not do it any more; then the import has failed. */
    private @Nullable TableTarget target(ImportClaim claim, TableUpload upload) {
        try {
            return targets.required(upload, caller.get());
        } catch (NotFound lost) {
            steps.fail(
                    claim,
                    new ImportRefusal(claim.place().line(), claim.place().records(), "", "no-permission", List.of()));
            return null;
        }
    }

    private void run(ImportClaim claim, TableOrder order, TableUpload upload, TableTarget target) {
        var context = new TableContext(claim.id(), upload.organization(), order.dryRun());
        var reader = new RowReader(target.columns(), upload.headings(), order.mapping());
        var rows = new TableRows(uploads, upload.id(), claim.place());
        var at = claim;
        var row = rows.next();
        while (row != null) {
            var batch = new TableRun();
            var next = row.end();
            for (int i = 0; row != null && i < ROWS; i++) {
                next = row.end();
                read(row, reader, batch);
                row = rows.next();
            }
            take(at, target, context, reader, batch, next);
            at = at.at(next);
        }
        steps.finish(at, target, context);
    }

    private static void read(TableRow row, RowReader reader, TableRun batch) {
        try {
            batch.add(row, reader.read(row));
        } catch (DomainException refusal) {
            batch.refuse(reader.refusal(row, refusal));
        }
    }

    /** Together; where one of them cannot be taken, all of them one by one. */
    private void take(
            ImportClaim claim,
            TableTarget target,
            TableContext context,
            RowReader reader,
            TableRun batch,
            ImportPosition next) {
        try {
            steps.takeAll(claim, target, context, batch, next);
            return;
        } catch (TableSteps.Undone dry) {
            steps.advance(claim, batch, next);
            return;
        } catch (RuntimeException failure) {
            giveUpOn(failure);
        }
        batch.forgetCounts();
        for (var each : batch.readable()) {
            try {
                batch.count(steps.takeOne(claim, target, context, each.line()));
            } catch (TableSteps.UndoneOne dry) {
                batch.count(dry.outcome());
            } catch (RuntimeException failure) {
                giveUpOn(failure);
                batch.refuse(refusal(reader, each.row(), failure));
            }
        }
        steps.advance(claim, batch, next);
    }

    private static ImportRefusal refusal(RowReader reader, TableRow row, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return reader.refusal(row, refusal);
            }
        }
        LOG.log(Level.WARNING, failure, () -> "line " + row.line() + " of a table cannot be taken");
        return reader.refusal(row, "", "import-record-not-taken", List.of());
    }

    /** What is no fault of the row ends the run: the database is away or busy, or another worker has taken over. */
    private static void giveUpOn(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Overloaded) {
                throw failure;
            }
            if (cause instanceof SQLException sql) {
                var state = String.valueOf(sql.getSQLState());
                if (!state.startsWith("22") && !state.startsWith("23")) {
                    throw failure;
                }
            }
        }
    }
}

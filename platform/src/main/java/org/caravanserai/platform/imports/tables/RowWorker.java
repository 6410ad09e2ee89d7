package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.shared.DomainException;

/** Takes a table row by row, some rows in a transaction. */
@ApplicationScoped
class RowWorker {

    private static final int ROWS = 100;

    private final TableSteps steps;

    @Inject
    RowWorker(TableSteps steps) {
        this.steps = steps;
    }

    /** Returns the claim at the end of the table. */
    ImportClaim run(ImportClaim claim, TableTarget target, TableContext context, RowReader reader, TableRows rows) {
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
        return at;
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
            steps.advance(claim, context, batch, next);
            return;
        } catch (RuntimeException failure) {
            RowFailures.giveUpOn(failure);
        }
        batch.forgetCounts();
        context.remarks().clear();
        context.changes().clear();
        for (var each : batch.readable()) {
            try {
                batch.count(steps.takeOne(claim, target, context, each.line()));
            } catch (TableSteps.UndoneOne dry) {
                batch.count(dry.outcome());
            } catch (RuntimeException failure) {
                RowFailures.giveUpOn(failure);
                context.changes().forget(each.line());
                batch.refuse(RowFailures.refusal(reader, each.row(), failure));
            }
        }
        steps.advance(claim, context, batch, next);
    }
}

package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.imports.ImportAction;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.ImportWork;
import org.caravanserai.domain.imports.TableGroups;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The transactions of an import of a table. */
@OwnTransaction
class TableSteps {

    private final ImportWork imports;
    private final TableGroups groups;
    private final ImportChanges changes;
    private final UnitOfWork work;
    private final History history;
    private final Clock clock;

    @Inject
    TableSteps(
            ImportWork imports,
            TableGroups groups,
            ImportChanges changes,
            UnitOfWork work,
            History history,
            Clock clock) {
        this.imports = imports;
        this.groups = groups;
        this.changes = changes;
        this.work = work;
        this.history = history;
        this.clock = clock;
    }

    /** Rolls back a dry run; carries no data, as the results are already counted. */
    static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Undone() {
            super(null, null, false, false);
        }
    }

    /**
     * Takes all readable rows and notes how far the import has come.
     *
     * @throws Undone at the end of a dry run, when all were taken
     */
    void takeAll(ImportClaim claim, TableTarget target, TableContext context, TableRun run, ImportPosition next) {
        hold(claim);
        context.remarks().clear();
        context.changes().clear();
        for (var each : run.readable()) {
            run.count(target.take(each.line(), context));
        }
        work.write();
        if (context.dryRun()) {
            throw new Undone();
        }
        write(claim, context, run, next);
    }

    /** What is said about a batch and what it has changed are written with its counts. */
    private void write(ImportClaim claim, TableContext context, TableRun run, ImportPosition next) {
        imports.advance(claim, next, run.counts(), run.refusals(), clock.instant());
        changes.add(claim.id(), context.changes().all());
        changes.remark(claim.id(), context.remarks().all());
        context.changes().clear();
        context.remarks().clear();
    }

    /**
     * Takes one row.
     *
     * @throws Undone at the end of a dry run, when it was taken
     */
    TableOutcome takeOne(ImportClaim claim, TableTarget target, TableContext context, TableLine line) {
        hold(claim);
        var outcome = target.take(line, context);
        work.write();
        if (context.dryRun()) {
            throw new UndoneOne(outcome);
        }
        return outcome;
    }

    /** Like {@link Undone}, with the result that the row would have had. */
    static final class UndoneOne extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final TableOutcome outcome;

        UndoneOne(TableOutcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }

        TableOutcome outcome() {
            return outcome;
        }
    }

    void advance(ImportClaim claim, TableContext context, TableRun run, ImportPosition next) {
        hold(claim);
        write(claim, context, run, next);
    }

    /** All rows were taken. */
    void finish(ImportClaim claim, TableTarget target, TableContext context) {
        hold(claim);
        if (!context.dryRun()) {
            imports.countEnded(claim, target.finish(context));
        }
        end(claim, ImportState.DONE, null);
    }

    /** All groups were taken. */
    void finish(ImportClaim claim, TableGroupTarget target, TableContext context) {
        hold(claim);
        var ended = target.finish(context);
        imports.countEnded(claim, ended.size());
        changes.add(claim.id(), ended.stream().map(TableSteps::ended).toList());
        end(claim, ImportState.DONE, null);
    }

    private static ImportChange ended(ChangedRecord thing) {
        return new ImportChange(ImportChange.Kind.ENDED, null, thing.title(), thing.address());
    }

    void fail(ImportClaim claim, ImportRefusal failure) {
        hold(claim);
        groups.clear(claim.id());
        end(claim, ImportState.FAILED, failure);
    }

    private void end(ImportClaim claim, ImportState state, @Nullable ImportRefusal failure) {
        imports.end(claim, state, failure, clock.instant());
        history.record(
                claim.id(), ImportAction.ENDED, ImportState.RUNNING, state, failure == null ? null : failure.key());
    }

    private void hold(ImportClaim claim) {
        if (!imports.hold(claim)) {
            throw new Conflict("changed-meanwhile");
        }
    }
}

package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.imports.GroupedRow;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportWork;
import org.caravanserai.domain.imports.TableGroups;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.platform.access.OwnTransaction;

/** The transactions of an import of a table that is taken group by group. */
@OwnTransaction
class GroupSteps {

    private final ImportWork imports;
    private final TableGroups groups;
    private final ImportChanges changes;
    private final UnitOfWork work;
    private final Clock clock;

    @Inject
    GroupSteps(ImportWork imports, TableGroups groups, ImportChanges changes, UnitOfWork work, Clock clock) {
        this.imports = imports;
        this.groups = groups;
        this.changes = changes;
        this.work = work;
        this.clock = clock;
    }

    /** Forgets what an earlier run has sorted. */
    void begin(ImportClaim claim) {
        hold(claim);
        groups.clear(claim.id());
    }

    /** Puts rows to their groups, and notes that the worker lives. */
    void sort(
            ImportClaim claim,
            TableGroupTarget target,
            TableContext context,
            List<GroupedRow> rows,
            List<TableLine> lines) {
        hold(claim);
        groups.add(claim.id(), rows);
        target.seen(List.copyOf(lines), context);
        imports.advance(claim, claim.place(), ImportCounts.NONE, List.of(), clock.instant());
    }

    /** Rows of the next group; empty at the end. */
    List<GroupedRow> next(ImportClaim claim) {
        return groups.next(claim.id(), TableGroupTarget.MOST_ROWS);
    }

    /**
     * Takes rows of a group and notes how far the import has come.
     *
     * @throws TableSteps.Undone at the end of a dry run
     */
    void take(ImportClaim claim, TableGroupTarget target, TableContext context, GroupRun run) {
        hold(claim);
        context.remarks().clear();
        var lines = run.lines();
        run.note(lines.isEmpty() ? List.of() : target.take(lines, context));
        work.write();
        if (context.dryRun()) {
            throw new TableSteps.Undone();
        }
        write(claim, context, run);
    }

    void advance(ImportClaim claim, TableContext context, GroupRun run) {
        hold(claim);
        write(claim, context, run);
    }

    private void write(ImportClaim claim, TableContext context, GroupRun run) {
        var outcomes = run.outcomes();
        imports.advance(claim, run.after(claim.place()), outcomes.counts(), outcomes.refusals(), clock.instant());
        changes.add(claim.id(), run.changes());
        changes.remark(claim.id(), context.remarks().all());
        context.remarks().clear();
        groups.remove(claim.id(), run.records());
    }

    private void hold(ImportClaim claim) {
        if (!imports.hold(claim)) {
            throw new Conflict("changed-meanwhile");
        }
    }
}

package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.caravanserai.domain.imports.GroupedRow;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.shared.DomainException;

/**
 * Imports a table group by group: first all rows are stored by group, then each group is imported in a transaction of its own. The
 * position of the import counts the imported rows; at 0 it starts again.
 */
@ApplicationScoped
class GroupWorker {

    private static final int ROWS = 500;
    private static final String NO_GROUP = "";

    private final GroupSteps steps;

    @Inject
    GroupWorker(GroupSteps steps) {
        this.steps = steps;
    }

    /** Returns the claim at the end of the table. */
    ImportClaim run(
            ImportClaim claim, TableGroupTarget target, TableContext context, RowReader reader, TableRows rows) {
        if (claim.place().records() == 0) {
            sort(claim, target, context, reader, rows);
        }
        var at = claim;
        for (var next = steps.next(at); !next.isEmpty(); next = steps.next(at)) {
            var run = new GroupRun(next, target, reader);
            take(at, target, context, run);
            at = at.at(run.after(at.place()));
        }
        return at;
    }

    private void sort(
            ImportClaim claim, TableGroupTarget target, TableContext context, RowReader reader, TableRows rows) {
        steps.begin(claim);
        var row = rows.next();
        while (row != null) {
            var grouped = new ArrayList<GroupedRow>();
            var lines = new ArrayList<TableLine>();
            for (int i = 0; row != null && i < ROWS; i++) {
                var json = new String(TableRow.write(row.line(), row.cells()), StandardCharsets.UTF_8);
                grouped.add(new GroupedRow(
                        group(row, target, reader, lines), row.end().records(), json));
                row = rows.next();
            }
            steps.sort(claim, target, context, grouped, lines);
        }
    }

    /** Empty when the row cannot be read; it is refused when its turn comes. */
    private static String group(TableRow row, TableGroupTarget target, RowReader reader, List<TableLine> lines) {
        try {
            var line = reader.read(row);
            var group = digest(target.group(line));
            lines.add(line);
            return group;
        } catch (DomainException refused) {
            return NO_GROUP;
        }
    }

    private static String digest(String group) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(group.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private void take(ImportClaim claim, TableGroupTarget target, TableContext context, GroupRun run) {
        try {
            steps.take(claim, target, context, run);
            return;
        } catch (TableSteps.Undone dry) {
            steps.advance(claim, context, run);
            return;
        } catch (RuntimeException failure) {
            RowFailures.giveUpOn(failure);
            run.refuse(failure);
            context.remarks().clear();
        }
        steps.advance(claim, context, run);
    }
}

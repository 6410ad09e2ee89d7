package org.caravanserai.platform.imports.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.imports.GroupedRow;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.shared.DomainException;

/** Rows of one group, and what happened to them. */
final class GroupRun {

    private final RowReader reader;
    private final List<GroupedRow> rows;
    private final List<TableLine> lines = new ArrayList<>();
    private final Map<Long, TableRow> byLine = new HashMap<>();
    private final List<ImportChange> changes = new ArrayList<>();
    private TableRun outcomes = new TableRun();
    private final TableRun unreadable = new TableRun();

    GroupRun(List<GroupedRow> rows, TableGroupTarget target, RowReader reader) {
        this.rows = rows;
        this.reader = reader;
        rows.forEach(row -> read(row, target));
    }

    private void read(GroupedRow grouped, TableGroupTarget target) {
        var row = TableRow.read(
                grouped.row().getBytes(StandardCharsets.UTF_8), new ImportPosition(0, 1, grouped.record()));
        try {
            var line = reader.read(row);
            target.group(line);
            lines.add(line);
            byLine.put(line.number(), row);
        } catch (DomainException refusal) {
            unreadable.refuse(reader.refusal(row, refusal));
        }
    }

    /** The rows that can be read. */
    List<TableLine> lines() {
        return List.copyOf(lines);
    }

    /** Replaces whatever was noted before. */
    void note(List<TableResult> results) {
        if (results.size() != lines.size()) {
            throw new IllegalStateException(results.size() + " results of " + lines.size() + " rows");
        }
        outcomes = new TableRun();
        changes.clear();
        results.forEach(this::note);
    }

    private void note(TableResult result) {
        var refusal = result.refusal();
        var outcome = result.outcome();
        if (refusal != null) {
            outcomes.refuse(reader.refusal(row(result.line()), refusal));
        } else if (outcome != null) {
            outcomes.count(outcome);
            var thing = result.thing();
            if (thing != null && outcome != TableOutcome.UNCHANGED) {
                changes.add(new ImportChange(
                        ImportChange.Kind.valueOf(outcome.name()),
                        result.line().number(),
                        thing.title(),
                        thing.address(),
                        result.values()));
            }
        }
    }

    private TableRow row(TableLine line) {
        var row = byLine.get(line.number());
        if (row == null) {
            throw new IllegalStateException("line " + line.number() + " is not of this group");
        }
        return row;
    }

    /** Refuses all rows of the group. */
    void refuse(RuntimeException failure) {
        outcomes = new TableRun();
        changes.clear();
        lines.forEach(line -> outcomes.refuse(RowFailures.refusal(reader, row(line), failure)));
    }

    /** Results of all rows, including unreadable ones. */
    TableRun outcomes() {
        var all = new TableRun();
        all.add(outcomes);
        all.add(unreadable);
        return all;
    }

    List<ImportChange> changes() {
        return changes;
    }

    List<Long> records() {
        return rows.stream().map(GroupedRow::record).toList();
    }

    /** The place behind them, when the import stands here. */
    ImportPosition after(ImportPosition place) {
        long bytes = rows.stream()
                .mapToLong(row -> row.row().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return new ImportPosition(place.position() + bytes, place.line() + rows.size(), place.records() + rows.size());
    }
}

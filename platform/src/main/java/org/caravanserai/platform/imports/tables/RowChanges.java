package org.caravanserai.platform.imports.tables;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.imports.ImportChange;

/** What a target that takes a table row by row makes of its rows, gathered until the rows are counted. */
public final class RowChanges {

    private final List<ImportChange> changes = new ArrayList<>();

    /** A row has made something new. */
    public void created(TableLine line, ChangedRecord thing) {
        changes.add(new ImportChange(ImportChange.Kind.CREATED, line.number(), thing.title(), thing.address()));
    }

    /** A row has changed something. */
    public void updated(TableLine line, ChangedRecord thing, List<ChangedValue> values) {
        changes.add(new ImportChange(ImportChange.Kind.UPDATED, line.number(), thing.title(), thing.address(), values));
    }

    /** Whatever was said. */
    public List<ImportChange> all() {
        return List.copyOf(changes);
    }

    /** Forgets what was said about a row that was refused after all. */
    void forget(TableLine line) {
        changes.removeIf(change -> Long.valueOf(line.number()).equals(change.line()));
    }

    /** Forgets what was said, after it was counted or the transaction has failed. */
    void clear() {
        changes.clear();
    }
}

package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportAction;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.imports.TableMappings;
import org.caravanserai.domain.imports.TableUpload;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.history.History;

/** Records the start of a table import, and notifies observers. */
@ApplicationScoped
class TableNotes {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_LETTERS = 2;

    private final TableMappings mappings;
    private final ImportChanges changes;
    private final History history;
    private final Event<TableImportStarted> started;

    @Inject
    TableNotes(TableMappings mappings, ImportChanges changes, History history, Event<TableImportStarted> started) {
        this.mappings = mappings;
        this.changes = changes;
        this.history = history;
        this.started = started;
    }

    void started(UUID id, TableUpload upload, TableMapping mapping, String saveAs, boolean save) {
        new Invalid.Collector().atMost("saveAs", saveAs, LONGEST_NAME).throwIfAny();
        if (save && !saveAs.isEmpty()) {
            mappings.save(upload.target(), upload.organization(), saveAs, mapping);
        }
        remarkOnName(id, upload, saveAs);
        remarkOnColumns(id, upload, mapping);
        history.record(id, ImportAction.STARTED, null, ImportState.RUNNING, upload.fileName());
        started.fire(new TableImportStarted(id));
    }

    /** Says which columns of the file are read by nothing. */
    private void remarkOnColumns(UUID id, TableUpload upload, TableMapping mapping) {
        var left = mapping.unread(upload.headings()).stream()
                .map(heading -> new ImportRemark("", "column-left-out", heading, Math.toIntExact(upload.rows())))
                .toList();
        if (!left.isEmpty()) {
            changes.remark(id, left);
        }
    }

    /** A name that differs from a known one by a letter or two is often meant to be the same. */
    private void remarkOnName(UUID id, TableUpload upload, String name) {
        if (name.isEmpty()) {
            return;
        }
        var known = mappings.names(upload.target(), upload.organization());
        if (known.contains(name)) {
            return;
        }
        known.stream()
                .filter(other -> distance(
                                FoldedName.of(other).value(),
                                FoldedName.of(name).value())
                        <= MOST_LETTERS)
                .findFirst()
                .ifPresent(other ->
                        changes.remark(id, List.of(new ImportRemark("", "source-resembles", name + " / " + other, 1))));
    }

    /** How many letters have to be added, left out or changed. */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(same, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}

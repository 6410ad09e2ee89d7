package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportAction;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.imports.TableMappings;
import org.caravanserai.domain.imports.TableUpload;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.history.History;

/** Records the start of a table import, and notifies observers. */
@ApplicationScoped
class TableNotes {

    private static final int LONGEST_NAME = 100;

    private TableMappings mappings;
    private History history;
    private Event<TableImportStarted> started;

    @SuppressWarnings("NullAway.Init")
    protected TableNotes() {}

    @Inject
    TableNotes(TableMappings mappings, History history, Event<TableImportStarted> started) {
        this.mappings = mappings;
        this.history = history;
        this.started = started;
    }

    void started(UUID id, TableUpload upload, TableMapping mapping, String saveAs, boolean dryRun) {
        if (saveAs.length() > LONGEST_NAME) {
            throw new Invalid("saveAs", "text-too-long", LONGEST_NAME);
        }
        if (!saveAs.isEmpty()) {
            mappings.save(upload.target(), upload.organization(), saveAs, mapping);
        }
        history.record(id, ImportAction.STARTED, null, ImportState.RUNNING, upload.fileName());
        started.fire(new TableImportStarted(id));
    }
}

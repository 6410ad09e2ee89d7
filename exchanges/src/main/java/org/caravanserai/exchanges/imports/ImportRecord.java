package org.caravanserai.exchanges.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.imports.BodyFormat;
import org.caravanserai.domain.imports.ImportAction;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.Imports;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.history.History;

/** Keeps the report of an import that was done at once where its starter reads the reports of all imports. */
@ApplicationScoped
public class ImportRecord {

    private Imports imports;
    private ExchangeOfficer officer;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ImportRecord() {}

    @Inject
    public ImportRecord(Imports imports, ExchangeOfficer officer, History history, Clock clock) {
        this.imports = imports;
        this.officer = officer;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param size bytes of what was handed in
     */
    UUID write(ImportReportBuilder report, long size) {
        var id = Ids.next();
        var now = clock.instant();
        var starter =
                new ImportClaim.Starter(officer.account(), officer.caller().name(), now);
        var claim = new ImportClaim(id, id, BodyFormat.LINES, ImportPosition.START, starter);
        var counts = report.counts();
        imports.open(id, BodyFormat.LINES, starter);
        imports.ready(id, size);
        history.record(id, ImportAction.STARTED, null, ImportState.RUNNING, null);
        imports.advance(
                claim, new ImportPosition(size, counts.read() + 1L, counts.read()), counts, report.refusals(), now);
        imports.end(claim, ImportState.DONE, null, now);
        history.record(id, ImportAction.ENDED, ImportState.RUNNING, ImportState.DONE, null);
        return id;
    }
}

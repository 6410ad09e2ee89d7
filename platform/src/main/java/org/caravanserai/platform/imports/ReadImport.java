package org.caravanserai.platform.imports;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.imports.ImportProgress;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** State of an import, for the account that started it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ReadImport {

    /** More refusals than this are counted, but not listed. */
    public static final int MOST_REFUSALS = 5000;

    /** More changes than this are not listed either. */
    public static final int MOST_CHANGES = 5000;

    private final ImportProgress progress;
    private final ImportChanges changes;
    private final CurrentCaller caller;

    @Inject
    ReadImport(ImportProgress progress, ImportChanges changes, CurrentCaller caller) {
        this.progress = progress;
        this.changes = changes;
        this.caller = caller;
    }

    public ImportResult execute(UUID id) {
        var report = progress.report(id)
                .filter(found -> caller.get().is(found.startedBy()))
                .orElseThrow(() -> new NotFound("not-found"));
        return new ImportResult(
                report,
                progress.refusals(id, MOST_REFUSALS),
                changes.first(id, MOST_CHANGES),
                changes.remarks(id, MOST_CHANGES));
    }
}

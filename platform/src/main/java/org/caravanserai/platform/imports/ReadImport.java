package org.caravanserai.platform.imports;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.imports.Imports;
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

    private final Imports imports;
    private final ImportChanges changes;
    private final CurrentCaller caller;

    @Inject
    ReadImport(Imports imports, ImportChanges changes, CurrentCaller caller) {
        this.imports = imports;
        this.changes = changes;
        this.caller = caller;
    }

    public ImportResult execute(UUID id) {
        var report = imports.report(id)
                .filter(found -> caller.get().is(found.startedBy()))
                .orElseThrow(() -> new NotFound("not-found"));
        return new ImportResult(
                report,
                imports.refusals(id, MOST_REFUSALS),
                changes.first(id, MOST_CHANGES),
                changes.remarks(id, MOST_CHANGES));
    }
}

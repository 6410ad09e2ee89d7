package org.caravanserai.platform.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.imports.ImportProgress;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** State of an import with a page of its refusals, for the account that started it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowImport {

    /** Number of changes shown; {@link org.caravanserai.platform.imports.tables.DownloadChanges} lists all. */
    public static final int MOST_CHANGES = 100;
    /** Number of remarks shown; the API lists more. */
    public static final int MOST_REMARKS = 500;

    private final ImportProgress progress;
    private final ImportChanges changes;
    private final CurrentCaller caller;

    @Inject
    ShowImport(ImportProgress progress, ImportChanges changes, CurrentCaller caller) {
        this.progress = progress;
        this.changes = changes;
        this.caller = caller;
    }

    /**
     * An import with some of the records that could not be taken.
     *
     * @param changes what it changed, or would change, as far as its target names it; at most {@link #MOST_CHANGES}
     * @param remarks what it says about rows that it took; at most {@link #MOST_REMARKS}
     */
    public record Shown(
            ImportReport report,
            Page<ImportRefusal> refusals,
            List<ImportChange> changes,
            List<ImportRemark> remarks) {}

    /**
     * @param request which refusals, sorted by {@code line} or {@code record}
     * @throws NotFound when the caller has started no such import
     */
    public Shown execute(UUID id, PageRequest request) {
        var report = progress.report(id)
                .filter(found -> caller.get().is(found.startedBy()))
                .orElseThrow(() -> new NotFound("not-found"));
        return new Shown(
                report,
                progress.refusals(id, request),
                changes.first(id, MOST_CHANGES),
                changes.remarks(id, MOST_REMARKS));
    }
}

package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.TableOrder;
import org.caravanserai.domain.imports.TableUpload;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Continues an import of a table to its end, in batches and in the name of the account that started it. */
@ApplicationScoped
public class TableWorker {

    private final TableUploads uploads;
    private final TableTargets targets;
    private final TableRuns runs;
    private final Callers callers;
    private final CurrentCaller caller;

    @Inject
    TableWorker(TableUploads uploads, TableTargets targets, TableRuns runs, Callers callers, CurrentCaller caller) {
        this.uploads = uploads;
        this.targets = targets;
        this.runs = runs;
        this.callers = callers;
        this.caller = caller;
    }

    /** Runs it to its end, or until the database is away; then another run goes on where this one stopped. */
    public void run(ImportClaim claim, TableOrder order) {
        var upload = uploads.byId(order.upload()).orElseThrow();
        var before = caller.get();
        caller.set(callers.byAccount(claim.starter().accountId()).orElse(Caller.ANONYMOUS));
        try {
            var target = target(claim, upload);
            if (target != null) {
                runs.run(claim, order, upload, target);
            }
        } finally {
            caller.set(before);
        }
    }

    /** Null when who started it may not do it any more; then the import has failed. */
    private @Nullable ImportTarget target(ImportClaim claim, TableUpload upload) {
        try {
            return targets.required(upload, caller.get());
        } catch (NotFound lost) {
            runs.fail(
                    claim,
                    new ImportRefusal(claim.place().line(), claim.place().records(), "", "no-permission", List.of()));
            return null;
        }
    }
}

package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ImportProgress;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The imports of tables that the caller started, newest first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class BrowseTableImports {

    private final ImportProgress progress;
    private final TableStarter starter;

    @Inject
    BrowseTableImports(ImportProgress progress, TableStarter starter) {
        this.progress = progress;
        this.starter = starter;
    }

    public Page<ImportReport> execute(PageRequest request) {
        return progress.tablesOf(starter.account(), request);
    }
}

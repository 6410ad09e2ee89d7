package org.caravanserai.platform.imports;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ImportProgress;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** All imports, newest first. */
@UseCase
@Requires(Permission.IMPORT_ORGANIZATIONS)
public class BrowseImports {

    private final ImportProgress progress;

    @Inject
    BrowseImports(ImportProgress progress) {
        this.progress = progress;
    }

    public Page<ImportReport> execute(PageRequest request) {
        return progress.page(request);
    }
}

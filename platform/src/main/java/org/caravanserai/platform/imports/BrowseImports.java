package org.caravanserai.platform.imports;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.Imports;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** All imports, newest first. */
@UseCase
@Requires(Permission.IMPORT_ORGANIZATIONS)
public class BrowseImports {

    private final Imports imports;

    @Inject
    BrowseImports(Imports imports) {
        this.imports = imports;
    }

    public Page<ImportReport> execute(PageRequest request) {
        return imports.page(request);
    }
}

package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.Imports;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The imports of tables that the caller started, newest first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class BrowseTableImports {

    private final Imports imports;
    private final TableStarter starter;

    @Inject
    BrowseTableImports(Imports imports, TableStarter starter) {
        this.imports = imports;
        this.starter = starter;
    }

    public Page<ImportReport> execute(PageRequest request) {
        return imports.tablesOf(starter.account(), request);
    }
}

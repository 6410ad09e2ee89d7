package org.caravanserai.platform.imports;

import java.util.List;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.imports.ImportReport;

/**
 * An import with the records that could not be taken.
 *
 * @param changes what it changed, or would change, as far as its target names it
 * @param remarks what it says about rows that it took
 */
public record ImportResult(
        ImportReport report, List<ImportRefusal> refusals, List<ImportChange> changes, List<ImportRemark> remarks) {}

package org.caravanserai.platform.imports;

import java.util.List;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportReport;

/** An import with the records that could not be taken. */
public record ImportResult(ImportReport report, List<ImportRefusal> refusals) {}

package org.caravanserai.exchanges.imports;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.shared.Invalid;

/** Counts what becomes of the lines of a table. */
final class ImportReportBuilder {

    private final List<ImportRefusal> refusals = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;

    void created() {
        created++;
    }

    void updated() {
        updated++;
    }

    void unchanged() {
        unchanged++;
    }

    /** Notes the first fault of a line. */
    void refused(long line, long record, Invalid refusal) {
        var fault = refusal.violations().get(0);
        refusals.add(new ImportRefusal(
                line,
                record,
                fault.field(),
                fault.key(),
                fault.arguments().stream().map(String::valueOf).toList()));
    }

    ImportCounts counts() {
        return new ImportCounts(created, updated, unchanged, refusals.size());
    }

    List<ImportRefusal> refusals() {
        return List.copyOf(refusals);
    }
}

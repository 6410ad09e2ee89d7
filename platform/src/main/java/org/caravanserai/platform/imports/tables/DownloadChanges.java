package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.imports.ImportProgress;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.sheets.SpreadsheetText;

/** All that an import of a table has changed, or would change, as a file. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DownloadChanges {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final ImportProgress progress;
    private final ImportChanges changes;
    private final CurrentCaller caller;

    @Inject
    DownloadChanges(ImportProgress progress, ImportChanges changes, CurrentCaller caller) {
        this.progress = progress;
        this.changes = changes;
        this.caller = caller;
    }

    /**
     * Writes CSV, row by row: what happened to it, the line of the table, the thing, the address of its page, and what changed in it.
     *
     * @param headings of the five columns
     * @param kind what happened to it, in the reader's language
     * @param value what a column said before and after, in the reader's language
     * @throws NotFound when it is not the caller's import
     */
    public void execute(
            UUID id,
            List<String> headings,
            Function<ImportChange.Kind, String> kind,
            Function<ChangedValue, String> value,
            Writer target) {
        if (progress.report(id)
                .filter(found -> caller.get().is(found.startedBy()))
                .isEmpty()) {
            throw new NotFound("not-found");
        }
        try {
            target.write(BYTE_ORDER_MARK);
            var csv = new CSVPrinter(target, CSVFormat.EXCEL);
            csv.printRecord(headings);
            changes.each(id, change -> print(csv, kind.apply(change.kind()), value, change));
            csv.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void print(CSVPrinter csv, String kind, Function<ChangedValue, String> value, ImportChange change) {
        try {
            var values = change.values().stream().map(value).collect(Collectors.joining("; "));
            csv.printRecord(
                    kind,
                    change.line(),
                    SpreadsheetText.forCsv(change.title()),
                    change.address(),
                    SpreadsheetText.forCsv(values));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

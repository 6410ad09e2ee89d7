package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ImportProgress;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.sheets.SpreadsheetText;

/** The refused rows of a table as a file to correct and import again: unchanged, with the reason in the first column. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DownloadRefusedRows {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final ImportProgress progress;
    private final TableUploads uploads;
    private final CurrentCaller caller;

    @Inject
    DownloadRefusedRows(ImportProgress progress, TableUploads uploads, CurrentCaller caller) {
        this.progress = progress;
        this.uploads = uploads;
        this.caller = caller;
    }

    /**
     * Writes CSV, row by row.
     *
     * @param reasonHeading of the column with the reason
     * @param reason says why, in the reader's language
     * @throws NotFound when it is not the caller's import, or not one of a table
     */
    public void execute(UUID id, String reasonHeading, Function<ImportRefusal, String> reason, Writer target) {
        var report = progress.report(id)
                .filter(found -> caller.get().is(found.startedBy()))
                .orElseThrow(() -> new NotFound("not-found"));
        var table = report.upload();
        var upload = uploads.byId(table == null ? id : table).orElseThrow(() -> new NotFound("not-found"));
        try {
            target.write(BYTE_ORDER_MARK);
            var csv = new CSVPrinter(target, CSVFormat.EXCEL);
            csv.printRecord(line(reasonHeading, upload.headings()));
            progress.eachRefusal(id, refusal -> print(csv, reason.apply(refusal), refusal));
            csv.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void print(CSVPrinter csv, String reason, ImportRefusal refusal) {
        var source = refusal.source();
        try {
            csv.printRecord(line(refusal.line() + ": " + reason, source == null ? List.of() : TableRow.cells(source)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** As other files, without formulas; {@link CsvRows} reads the texts as they were. */
    private static List<String> line(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream())
                .map(SpreadsheetText::forCsv)
                .toList();
    }
}

package org.caravanserai.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.platform.imports.ImportResult;
import org.caravanserai.platform.imports.ReadImport;
import org.caravanserai.platform.imports.tables.DownloadChanges;
import org.caravanserai.platform.imports.tables.DownloadRefusedRows;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.imports.ImportJson.ChangeJson;
import org.caravanserai.web.imports.ImportJson.RefusalJson;
import org.caravanserai.web.imports.ImportJson.RemarkJson;
import org.caravanserai.web.imports.ImportJson.ValueJson;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports in the API: looked at while they run and afterwards. */
@Tag(name = "Imports", description = "Imports of registries and tables")
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    private ReadImport read;

    @Inject
    private DownloadRefusedRows refusedRows;

    @Inject
    private DownloadChanges changes;

    @Inject
    private RefusalWords words;

    @Context
    private HttpHeaders headers;

    @Operation(operationId = "getImport", summary = "The progress and the report of an import")
    @GET
    @Path("/{id}")
    public ImportJson one(@PathParam("id") UUID id) {
        return json(read.execute(id));
    }

    /** Asks for the import first, so that somebody else's is refused before the file begins. */
    @Operation(
            operationId = "downloadRefusedRows",
            summary = "The rows of a table that could not be taken",
            description = "CSV in UTF-8: the reason and the row as it was, to be corrected and imported again.")
    @GET
    @Path("/{id}/refused.csv")
    @Produces("text/csv")
    public Response refused(@PathParam("id") UUID id, @BeanParam SheetLanguage reader) {
        var language = reader.locale();
        var columns = words.columns(read.execute(id).report().target(), language);
        StreamingOutput content = stream -> {
            var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            refusedRows.execute(id, words.heading(language), refusal -> words.of(refusal, columns, language), writer);
            writer.flush();
        };
        return csv(content, "refused-rows.csv");
    }

    /** Asks for the import first, as {@link #refused} does. */
    @Operation(
            operationId = "downloadImportChanges",
            summary = "All that an import of a table has changed",
            description = "CSV in UTF-8: what is new, updated or ended, the line of the table, its page, and the values"
                    + " before and after of what was updated. Of a dry run, what would change.")
    @GET
    @Path("/{id}/changes.csv")
    @Produces("text/csv")
    public Response changes(@PathParam("id") UUID id, @BeanParam SheetLanguage reader) {
        var language = reader.locale();
        var columns = words.columns(read.execute(id).report().target(), language);
        StreamingOutput content = stream -> {
            var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            changes.execute(
                    id,
                    words.changeHeadings(language),
                    kind -> words.of(kind, language),
                    value -> words.of(value, columns, language),
                    writer);
            writer.flush();
        };
        return csv(content, "changes.csv");
    }

    private static Response csv(StreamingOutput content, String name) {
        return Response.ok(content, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private ImportJson json(ImportResult result) {
        var report = result.report();
        var failure = report.failure();
        var language = AcceptedLanguage.of(headers);
        var columns = words.columns(report.target(), language);
        return new ImportJson(
                report.id(),
                report.state(),
                report.startedAt(),
                report.finishedAt(),
                report.percent(),
                report.counts().read(),
                report.counts().created(),
                report.counts().updated(),
                report.counts().unchanged(),
                result.refusals().stream()
                        .map(refusal -> json(refusal, columns, language))
                        .toList(),
                report.counts().refused(),
                failure == null ? null : json(failure, columns, language),
                report.target(),
                report.dryRun(),
                report.ended(),
                report.source(),
                result.changes().stream().map(ImportResource::json).toList(),
                result.remarks().stream().map(this::json).toList(),
                report.mapping() == null ? null : report.mapping().numbers());
    }

    private static ChangeJson json(ImportChange change) {
        return new ChangeJson(
                change.kind(),
                change.line(),
                change.title(),
                change.address(),
                change.values().stream()
                        .map(value -> new ValueJson(value.column(), value.before(), value.after()))
                        .toList());
    }

    private RemarkJson json(ImportRemark remark) {
        return new RemarkJson(
                remark.column(), remark.value(), words.of(remark, AcceptedLanguage.of(headers)), remark.count());
    }

    private RefusalJson json(ImportRefusal refusal, Map<String, String> columns, Locale language) {
        return new RefusalJson(refusal.line(), refusal.record(), words.of(refusal, columns, language));
    }
}

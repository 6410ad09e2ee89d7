package org.caravanserai.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.platform.imports.ImportResult;
import org.caravanserai.platform.imports.ReadImport;
import org.caravanserai.web.imports.ImportJson.RefusalJson;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports in the API: looked at while they run and afterwards. */
@Tag(name = "Organizations")
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    private ReadImport read;

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

    private ImportJson json(ImportResult result) {
        var report = result.report();
        var failure = report.failure();
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
                result.refusals().stream().map(this::json).toList(),
                report.counts().refused(),
                failure == null ? null : json(failure));
    }

    private RefusalJson json(ImportRefusal refusal) {
        return new RefusalJson(refusal.line(), refusal.record(), words.of(refusal, AcceptedLanguage.of(headers)));
    }
}

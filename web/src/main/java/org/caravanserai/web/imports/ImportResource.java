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
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.imports.ImportResult;
import org.caravanserai.platform.imports.ReadImport;
import org.caravanserai.web.imports.ImportJson.RefusalJson;
import org.caravanserai.web.rest.Languages;

/** Imports in the API: looked at while they run and afterwards. */
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

    @GET
    @Path("/{id}")
    public ImportJson one(@PathParam("id") String id) {
        return json(read.execute(uuid(id)));
    }

    private ImportJson json(ImportResult result) {
        var report = result.report();
        var finished = report.finishedAt();
        var failure = report.failure();
        return new ImportJson(
                report.id().toString(),
                report.state().name(),
                report.startedAt().toString(),
                finished == null ? null : finished.toString(),
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
        return new RefusalJson(refusal.line(), refusal.record(), words.of(refusal, Languages.of(headers)));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }
}

package org.caravanserai.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.imports.StartImport;
import org.caravanserai.web.rest.LargestBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Starting an import: the records of the registry are the body, a JSON array or JSON lines. */
@Tag(name = "Organizations")
@Path("/organizations/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ImportStartResource {

    /** The import that runs. */
    public record StartedJson(UUID id) {}

    @Inject
    private StartImport start;

    @Operation(
            operationId = "importOrganizations",
            summary = "Import organizations from ROR records",
            description = "A JSON array or JSON lines of ROR records, schema 2 or 1, up to 2 GB.")
    @POST
    @APIResponseSchema(
            value = StartedJson.class,
            responseCode = "202",
            responseDescription = "The import runs; Location is its address")
    @APIResponse(responseCode = "202", headers = @Header(name = "Location"))
    @RequestBody(
            content = {
                @Content(mediaType = "application/json"),
                @Content(mediaType = "application/x-ndjson"),
                @Content(mediaType = "application/octet-stream")
            })
    @LargestBody(StartImport.MOST_BYTES)
    @Requires(Permission.IMPORT_ORGANIZATIONS)
    public Response start(InputStream body) {
        var id = start.execute(body);
        return Response.accepted(new StartedJson(id))
                .location(URI.create("/api/v1/imports/" + id))
                .build();
    }
}

package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.nomination.NominationTable;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.imports.tables.UploadTable;
import org.caravanserai.web.imports.ImportStartResource;
import org.caravanserai.web.imports.TableImportApi;
import org.caravanserai.web.imports.TableOptions;
import org.caravanserai.web.rest.LargestBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Nominations from a table. */
@Tag(name = "Exchanges")
@Path("/nominations/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class NominationImportResource {

    @Inject
    private TableImportApi imports;

    @Operation(
            operationId = "importNominations",
            summary = "Nominate many people from a table",
            description = "CSV or Excel with the names of its columns in the first row: code of the agreement, academic"
                    + " year, term (FULL_YEAR, FIRST, SECOND), given name and email are needed; condition (needed"
                    + " where several send people), family name, name in its own script and nationality are read"
                    + " where there are columns for them. Each row takes a place; people already nominated stay"
                    + " unchanged.")
    @POST
    @APIResponseSchema(
            value = ImportStartResource.StartedJson.class,
            responseCode = "202",
            responseDescription = "Location is the address of the report")
    @APIResponse(responseCode = "202", headers = @Header(name = "Location"))
    @RequestBody(content = {@Content(mediaType = "text/csv"), @Content(mediaType = "application/octet-stream")})
    @LargestBody(UploadTable.MOST_BYTES)
    @Requires(Permission.MANAGE_EXCHANGES)
    public Response start(
            InputStream body,
            @BeanParam TableOptions options,
            @Parameter(description = "Name of a saved mapping of columns") @QueryParam("mapping") @Nullable
                    String mapping) {
        return imports.start(NominationTable.NAME, null, mapping, options, body);
    }
}

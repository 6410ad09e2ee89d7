package org.caravanserai.web.exchanges.agreement;

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
import org.caravanserai.exchanges.imports.AgreementTable;
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

/** Agreements from a table of another system. */
@Tag(name = "Exchanges")
@Path("/agreements/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class AgreementImportResource {

    @Inject
    private TableImportApi imports;

    @Operation(
            operationId = "importAgreements",
            summary = "Import agreements from a table",
            description =
                    "CSV or Excel with the names of its columns in the first row: academic year, direction (IN, OUT),"
                            + " partner and places are needed; programme, field, unit, language and country are read where"
                            + " there are columns for them. Agreements that a later table of the same source lacks end.")
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
            @Parameter(
                            required = true,
                            description = "Name of the source, under which the meaning of its columns is kept")
                    @QueryParam("mapping")
                    @Nullable
                    String mapping,
            @Parameter(description = "Slug of the own organization, for officers of several")
                    @QueryParam("organization")
                    @Nullable
                    String organization) {
        return imports.startOfSource(AgreementTable.NAME, organization, mapping, options, body);
    }
}

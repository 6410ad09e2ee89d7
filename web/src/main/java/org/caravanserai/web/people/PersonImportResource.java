package org.caravanserai.web.people;

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
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.imports.tables.UploadTable;
import org.caravanserai.platform.people.PersonTable;
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

/** Records of people from a table. */
@Tag(name = "People")
@Path("/people/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class PersonImportResource {

    @Inject
    private TableImportApi imports;

    @Operation(
            operationId = "importPeople",
            summary = "Enter many people without an account from a table",
            description = "CSV or Excel with the names of its columns in the first row: given name is needed; family"
                    + " name, name in its own script, date of birth, phone, email, name, phone and email of the"
                    + " guardian, language, day of consent, and whether it is another person than those who are there"
                    + " already are read where there are columns for them. Who is there already stays unchanged; who"
                    + " may be the same is refused.")
    @POST
    @APIResponseSchema(
            value = ImportStartResource.StartedJson.class,
            responseCode = "202",
            responseDescription = "Location is the address of the report")
    @APIResponse(responseCode = "202", headers = @Header(name = "Location"))
    @RequestBody(content = {@Content(mediaType = "text/csv"), @Content(mediaType = "application/octet-stream")})
    @LargestBody(UploadTable.MOST_BYTES)
    @Requires(Permission.KEEP_PEOPLE)
    public Response start(
            InputStream body,
            @BeanParam TableOptions options,
            @Parameter(description = "Slug of the organization that keeps the records; needed where there are several")
                    @QueryParam("organization")
                    @Nullable
                    String organization,
            @Parameter(description = "Name of a saved mapping of columns") @QueryParam("mapping") @Nullable
                    String mapping) {
        return imports.start(PersonTable.NAME, organization, mapping, options, body);
    }
}

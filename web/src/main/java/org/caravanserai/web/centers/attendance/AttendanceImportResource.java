package org.caravanserai.web.centers.attendance;

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
import org.caravanserai.web.imports.TableImportApi;
import org.caravanserai.web.imports.TableOptions;
import org.caravanserai.web.rest.LargestBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Attendance from a table. */
@Tag(name = "Centers")
@Path("/attendance/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class AttendanceImportResource {

    private static final int MOST_BYTES = 16 << 20;

    @Inject
    private TableImportApi imports;

    @Operation(
            operationId = "importAttendance",
            summary = "Take marks of attendance from a table",
            description =
                    "CSV or Excel with the code of the class, the learner (code of the enrolment or address of the"
                            + " account), the session (number, or day with or without a time in the zone of the class),"
                            + " the mark and, where it matters, the minutes in each row. Another mark than in an earlier"
                            + " table corrects it; the same table again changes nothing.")
    @POST
    @Requires(Permission.TEACH)
    @RequestBody(content = {@Content(mediaType = "text/csv"), @Content(mediaType = "application/octet-stream")})
    @APIResponse(responseCode = "202", description = "Location is the address of the report")
    @LargestBody(MOST_BYTES)
    public Response start(
            InputStream body,
            @BeanParam TableOptions options,
            @Parameter(description = "Name of a saved mapping of columns") @QueryParam("mapping") @Nullable
                    String mapping) {
        return imports.start("attendance", null, mapping, options, body);
    }
}

package org.caravanserai.web.cooperation.statistics;

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
import java.util.Objects;
import org.caravanserai.cooperation.statistics.StatisticsTable;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
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

/** Published figures from a table. */
@Tag(name = "Cooperation")
@Path("/statistics/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class StatisticImportResource {

    private static final int MOST_BYTES = 64 << 20;

    @Inject
    private TableImportApi imports;

    @Operation(
            operationId = "importStatistics",
            summary = "Import published figures from a table",
            description =
                    "CSV with the names of its columns in the first line: year and value are needed, and source unless"
                            + " it is named for the whole table; series, country, group, groupVersion, destination,"
                            + " origin, rounded, unit, status, flag, multiplier, publishedOn and address are read where"
                            + " there are columns for them. SDMX-CSV is read by its own names (REF_AREA, TIME_PERIOD,"
                            + " OBS_VALUE, OBS_STATUS, UNIT_MULT), and a table with a column for each year as one with"
                            + " a row for each value. The same file again changes nothing.")
    @POST
    @APIResponseSchema(
            value = ImportStartResource.StartedJson.class,
            responseCode = "202",
            responseDescription = "Location is the address of the report")
    @APIResponse(responseCode = "202", headers = @Header(name = "Location"))
    @RequestBody(content = {@Content(mediaType = "text/csv"), @Content(mediaType = "application/octet-stream")})
    @LargestBody(MOST_BYTES)
    @Requires(Permission.MANAGE_COOPERATION)
    public Response start(
            InputStream body,
            @BeanParam TableOptions options,
            @Parameter(description = "Name of a saved mapping of columns") @QueryParam("mapping") @Nullable
                    String mapping,
            @Parameter(
                            description =
                                    "Name of the source of all rows, where the table has no column for it; the mapping"
                                            + " is saved under it")
                    @QueryParam("source")
                    @Nullable
                    String source) {
        return imports.start(
                StatisticsTable.NAME,
                null,
                mapping,
                Objects.requireNonNullElse(source, "").strip(),
                options,
                body);
    }
}

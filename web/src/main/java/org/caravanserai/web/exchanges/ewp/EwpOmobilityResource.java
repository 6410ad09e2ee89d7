package org.caravanserai.web.exchanges.ewp;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.exchanges.ewp.ListOmobilities;
import org.caravanserai.exchanges.ewp.ReadOmobilities;
import org.caravanserai.web.rest.RefusesIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Nominations of students in the form of EWP omobilities 3, for officers of both sides. */
@Tag(name = "Exchanges")
@Path("/ewp/omobilities")
@RequestScoped
@EwpErrors
@RefusesIn(MediaType.APPLICATION_XML)
@Produces(MediaType.APPLICATION_XML + ";charset=UTF-8")
public class EwpOmobilityResource {

    @Inject
    private ReadOmobilities read;

    @Inject
    private ListOmobilities list;

    @Operation(operationId = "getEwpOmobilities", summary = "Nominations as EWP XML (omobilities 3)")
    @GET
    public String get(
            @Parameter(required = true, description = "Code of a nomination; may be repeated")
                    @QueryParam("omobility_id")
                    List<String> ids) {
        return read.execute(ids);
    }

    @Operation(operationId = "listEwpOmobilities", summary = "Identifiers of nominations as EWP XML")
    @GET
    @Path("/index")
    public String index(
            @Parameter(example = "2026/2027") @QueryParam("receiving_academic_year_id") @Nullable String year,
            @Parameter(example = "2026-11-26T09:00:00+08:00") @QueryParam("modified_since") @Nullable
                    String modifiedSince) {
        return list.execute(year, modifiedSince);
    }
}

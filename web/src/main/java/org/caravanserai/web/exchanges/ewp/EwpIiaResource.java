package org.caravanserai.web.exchanges.ewp;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.exchanges.ewp.ListIias;
import org.caravanserai.exchanges.ewp.ReadIias;
import org.caravanserai.web.rest.RefusesIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreements in the form of EWP IIA 7, for officers of their parties. */
@Tag(name = "Exchanges")
@Path("/ewp/iias")
@RequestScoped
@EwpErrors
@RefusesIn(MediaType.APPLICATION_XML)
@Produces(MediaType.APPLICATION_XML + ";charset=UTF-8")
public class EwpIiaResource {

    @Inject
    private ReadIias read;

    @Inject
    private ListIias list;

    @Operation(operationId = "getEwpIias", summary = "Agreements as EWP XML with their hash (IIA 7)")
    @GET
    public String get(
            @Parameter(required = true, description = "Code of an agreement; may be repeated") @QueryParam("iia_id")
                    List<String> ids,
            @Parameter(description = "Whose copy; without it that of the caller's partner")
                    @QueryParam("hei_id")
                    @Nullable
                    String heiId) {
        return read.execute(ids, heiId);
    }

    @Operation(operationId = "listEwpIias", summary = "Identifiers of agreements as EWP XML")
    @GET
    @Path("/index")
    public String index(
            @Parameter(example = "2026/2027") @QueryParam("receiving_academic_year_id") @Nullable String year,
            @Parameter(example = "2026-11-26T09:00:00+08:00") @QueryParam("modified_since") @Nullable
                    String modifiedSince) {
        return list.execute(year, modifiedSince);
    }
}

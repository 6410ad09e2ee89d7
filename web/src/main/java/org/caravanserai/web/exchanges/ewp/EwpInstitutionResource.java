package org.caravanserai.web.exchanges.ewp;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.exchanges.ewp.ReadInstitutions;
import org.caravanserai.exchanges.ewp.ReadOunits;
import org.caravanserai.web.rest.RefusesIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Institutions and their units in the form of EWP institutions 2.2 and organizational units 2.1. */
@Tag(name = "Exchanges")
@Path("/ewp")
@RequestScoped
@EwpErrors
@RefusesIn(MediaType.APPLICATION_XML)
@Produces(MediaType.APPLICATION_XML + ";charset=UTF-8")
public class EwpInstitutionResource {

    @Inject
    private ReadInstitutions read;

    @Inject
    private ReadOunits units;

    @Operation(operationId = "getEwpInstitutions", summary = "Institutions as EWP XML (institutions 2.2)")
    @GET
    @Path("/institutions")
    public String get(
            @Parameter(required = true, description = "Domain or slug of an organization; may be repeated")
                    @QueryParam("hei_id")
                    List<String> ids) {
        return read.execute(ids);
    }

    @Operation(
            operationId = "getEwpOunits",
            summary = "Faculties and departments as EWP XML (organizational units 2.1)")
    @GET
    @Path("/ounits")
    public String units(
            @Parameter(required = true, description = "Domain or slug of an organization")
                    @QueryParam("hei_id")
                    @Nullable
                    String heiId,
            @Parameter(required = true, description = "Code of a unit; may be repeated") @QueryParam("ounit_id")
                    List<String> ids) {
        return units.execute(heiId, ids);
    }
}

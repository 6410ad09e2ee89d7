package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.exchanges.ewp.ReadInstitutions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Institutions in the form of EWP institutions 2.2. */
@Tag(name = "Exchanges")
@Path("/ewp/institutions")
@RequestScoped
@Produces(MediaType.APPLICATION_XML + ";charset=UTF-8")
public class EwpInstitutionResource {

    @Inject
    private ReadInstitutions read;

    @Operation(operationId = "getEwpInstitutions", summary = "Institutions as EWP XML (institutions 2.2)")
    @GET
    public String get(
            @Parameter(required = true, description = "Domain or slug of an organization; may be repeated")
                    @QueryParam("hei_id")
                    List<String> ids) {
        return read.execute(ids);
    }
}

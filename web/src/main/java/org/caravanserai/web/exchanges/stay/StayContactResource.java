package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.nomination.ShowStayContact;
import org.caravanserai.exchanges.nomination.StateStayContact;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Address during a stay, and the emergency contact. */
@Tag(name = "Exchanges")
@Path("/mobilities/{code}/contact")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StayContactResource {

    @PathParam("code")
    private String code = "";

    @Inject
    private ShowStayContact show;

    @Inject
    private StateStayContact state;

    @Operation(
            operationId = "getStayContact",
            summary = "Address abroad and emergency contact",
            description = "For the person, and for officers of both sides until the stay is over.")
    @GET
    @APIResponse(responseCode = "404", description = "Nothing stated, or not for the caller")
    public StayContactJson contact() {
        return show.execute(code).map(StayContactJson::of).orElseThrow(() -> new NotFound("not-found"));
    }

    @Operation(operationId = "stateStayContact", summary = "State address and emergency contact for the own stay")
    @PUT
    @APIResponse(responseCode = "409", description = "mobility-state")
    @Requires(Permission.SIGNED_IN)
    public StayContactJson state(StayContactJson body) {
        state.execute(code, body.details());
        return contact();
    }
}

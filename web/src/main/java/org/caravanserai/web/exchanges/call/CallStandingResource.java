package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.call.ShowCall;
import org.caravanserai.web.exchanges.StandingJson;
import org.caravanserai.web.exchanges.StandingJson.CheckJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the caller qualifies for a call, and why not. */
@Tag(name = "Exchanges")
@Path("/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallStandingResource {

    @Inject
    private ShowCall show;

    @Operation(operationId = "getCallStanding", summary = "Whether the caller qualifies for a call, item by item")
    @GET
    @Path("/{code}/standing")
    public StandingJson standing(@PathParam("code") String code) {
        var standing = show.execute(CallAddress.of(code)).standing();
        if (standing == null) {
            throw new NotFound("not-found");
        }
        return new StandingJson(
                standing.eligible(),
                standing.checks().stream().map(CheckJson::of).toList());
    }
}

package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.centers.assessment.DecideMarkAppeal;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions on appeals. */
@Tag(name = "Centers")
@Path("/appeals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MarkAppealResource {

    @Inject
    private DecideMarkAppeal decide;

    @Operation(operationId = "decideMarkAppeal", summary = "Decide on an appeal; its outcome is a further mark")
    @POST
    @APIResponse(responseCode = "409", description = "appeal-decided, appeal-of-own")
    @Requires(Permission.DECIDE_RESULTS)
    @Path("/{id}/decision")
    public void decide(@PathParam("id") String id, DecideMarkAppeal.MarkAppealDecision body) {
        decide.execute(SessionAddress.of(id), body);
    }
}

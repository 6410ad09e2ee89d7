package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.nomination.ProposeAgain;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A nomination that is changed and handed in again. */
@Tag(name = "Exchanges")
@Path("/nominations/{code}/proposal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationProposalResource {

    @Inject
    private ProposeAgain propose;

    @Operation(
            operationId = "proposeNominationAgain",
            summary = "Change a nomination that was rejected, or not decided yet, and hand it in again",
            description = "It gets a new proposal id; a decision on the earlier one is refused.")
    @POST
    @APIResponse(responseCode = "409", description = "stale-proposal, nomination-state, quota-exhausted")
    @Requires(Permission.MANAGE_EXCHANGES)
    public NominationResource.NominatedJson propose(
            @PathParam("code") String code, ProposeAgain.NominationProposal body) {
        var made = propose.execute(body.command(code));
        return new NominationResource.NominatedJson(made.code(), made.state(), made.proposal());
    }
}

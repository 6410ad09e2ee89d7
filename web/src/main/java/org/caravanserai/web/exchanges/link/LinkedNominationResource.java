package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.caravanserai.exchanges.link.DecideByLink;
import org.caravanserai.exchanges.link.ListPeopleByLink;
import org.caravanserai.exchanges.link.NominateByLink;
import org.caravanserai.exchanges.link.ShowPersonByLink;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.exchanges.nomination.NominationJson;
import org.caravanserai.web.exchanges.nomination.NominationResource;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Nominations under the agreement that a link opens, for a partner without an account. */
@Tag(name = "Exchanges")
@Path("/agreement-links/{token}/nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkedNominationResource {

    @PathParam("token")
    private String token = "";

    @Inject
    private ListPeopleByLink list;

    @Inject
    private ShowPersonByLink show;

    @Inject
    private NominateByLink nominate;

    @Inject
    private DecideByLink decide;

    @Operation(operationId = "listNominationsByLink", summary = "Nominations from and to the party of the link")
    @GET
    public PageJson<NominationJson> list(@BeanParam ListQuery query) {
        return PageJson.of(list.execute(token, query.request()).nominations().map(NominationJson::of));
    }

    @Operation(operationId = "getNominationByLink", summary = "A nomination with its stay")
    @GET
    @Path("/{code}")
    public NominationJson one(@PathParam("code") String code) {
        var shown = show.execute(token, code);
        return NominationJson.of(shown.nomination(), shown.possible());
    }

    @Operation(operationId = "nominateByLink", summary = "Nominate a person; a place is reserved")
    @POST
    @APIResponseSchema(
            value = NominationResource.NominatedJson.class,
            responseCode = "201",
            responseDescription = "The nomination")
    @APIResponse(responseCode = "409", description = "quota-exhausted, agreement-not-in-force, already-taken")
    @Public
    public Response nominate(NominateByLink.LinkedNominationWish body) {
        var made = nominate.execute(body.command(token));
        return Response.created(URI.create("/api/v1/agreement-links/" + token + "/nominations/" + made.code()))
                .entity(new NominationResource.NominatedJson(made.code(), made.state(), made.proposal()))
                .build();
    }

    @Operation(
            operationId = "decideNominationByLink",
            summary = "Accept or reject a nomination to the party of the link")
    @POST
    @APIResponse(responseCode = "409", description = "stale-proposal, nomination-state")
    @Public
    @Path("/{code}/decision")
    public NominationJson decide(@PathParam("code") String code, NominationResource.DecisionJson body) {
        decide.execute(new DecideByLink.Command(token, code, body.proposalId(), body.decision(), body.comment()));
        return one(code);
    }
}

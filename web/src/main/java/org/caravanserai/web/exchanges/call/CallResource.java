package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.call.BrowseCalls;
import org.caravanserai.exchanges.call.CallDraft;
import org.caravanserai.exchanges.call.DraftCall;
import org.caravanserai.exchanges.call.EditCall;
import org.caravanserai.exchanges.call.ShowCall;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.exchanges.StandingJson;
import org.caravanserai.web.exchanges.StandingJson.CheckJson;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Calls for applications: published ones for anybody, drafts for the officers who run them; whether the caller qualifies, and why not. */
@Tag(name = "Exchanges")
@Path("/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallResource {

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

    @Inject
    private BrowseCalls browse;

    @Inject
    private ShowCall show;

    @Inject
    private DraftCall draft;

    @Inject
    private EditCall edit;

    @Operation(operationId = "listCalls", summary = "Published calls")
    @GET
    @Public
    public PageJson<CallJson> list(
            @BeanParam ListQuery query,
            @Asks(CallFilters.class) @Context UriInfo address,
            @Parameter(schema = @Schema(enumeration = {"open"})) @QueryParam("time") @Nullable String time) {
        var filter = Asks.Query.of(address, CallFilters.class).filter("open".equals(time));
        return PageJson.of(browse.execute(filter, query.request()).map(CallJson::of));
    }

    @Operation(operationId = "getCall", summary = "A call")
    @GET
    @Public
    @Path("/{code}")
    public CallJson one(@PathParam("code") String code) {
        return CallJson.of(show.execute(CallAddress.of(code)));
    }

    @Operation(operationId = "editCall", summary = "Change a call that is not published")
    @PUT
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}")
    public CallJson edit(@PathParam("code") String code, CallDraft body) {
        edit.execute(CallAddress.of(code), null, body);
        return CallJson.of(show.execute(CallAddress.of(code)));
    }

    @Operation(operationId = "draftCall", summary = "Draft a call for places of agreements in force")
    @POST
    @APIResponseSchema(value = CallJson.class, responseCode = "201", responseDescription = "The call, not published")
    @Requires(Permission.MANAGE_EXCHANGES)
    public Response draft(CallDraft body) {
        var slug = draft.execute(body);
        return Response.created(URI.create("/api/v1/calls/" + slug))
                .entity(CallJson.of(show.execute(CallAddress.of(slug))))
                .build();
    }
}

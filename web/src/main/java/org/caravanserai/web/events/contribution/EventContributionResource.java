package org.caravanserai.web.events.contribution;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionDirectory.PublicContribution;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.contribution.BeginContribution;
import org.caravanserai.events.contribution.CloseContributionCall;
import org.caravanserai.events.contribution.ContributionCallDraft;
import org.caravanserai.events.contribution.ContributionDraft;
import org.caravanserai.events.contribution.ExtendContributionCall;
import org.caravanserai.events.contribution.ListConfirmedContributions;
import org.caravanserai.events.contribution.SetContributionCall;
import org.caravanserai.events.contribution.ShowContributionCall;
import org.caravanserai.events.contribution.ShowOwnContributionCall;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The call for contributions to an event, and what was accepted and confirmed. */
@Tag(name = "Events")
@Path("/events/{slug}/contributions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventContributionResource {

    /** The code of a contribution that was begun. */
    @Schema(name = "ContributionBegun")
    public record BegunJson(String code) {}

    /** How many people with drafts are told. */
    @Schema(name = "ContributionsExtended")
    public record ExtendedJson(int told) {}

    /** How many people with drafts are told that they cannot submit them any more. */
    @Schema(name = "ContributionsClosed")
    public record ClosedJson(int told) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ListConfirmedContributions list;

    @Inject
    private ShowContributionCall show;

    @Inject
    private ShowOwnContributionCall showOwn;

    @Inject
    private SetContributionCall set;

    @Inject
    private ExtendContributionCall extend;

    @Inject
    private CloseContributionCall close;

    @Inject
    private BeginContribution begin;

    @Operation(
            operationId = "listContributions",
            summary = "Contributions to an event that were accepted and confirmed, by title")
    @GET
    @Public
    public PageJson<PublicContribution> list(@BeanParam ListQuery query) {
        return PageJson.of(list.execute(slug, query.request()));
    }

    @Operation(
            operationId = "beginContribution",
            summary = "Begin a contribution to an event",
            description = "A draft, complete or not, that only its author sees.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponseSchema(value = BegunJson.class, responseCode = "201", responseDescription = "The draft")
    @APIResponse(responseCode = "409", description = "event-off, contributions-closed")
    @POST
    @Requires(Permission.SIGNED_IN)
    public Response begin(UnreadBody<ContributionDraft> body) {
        call();
        var code = begin.execute(slug, body.read());
        return Response.created(URI.create("/api/v1/me/contributions/" + code))
                .entity(new BegunJson(code))
                .build();
    }

    @Operation(operationId = "getContributionCall", summary = "The call for contributions to an event")
    @GET
    @Public
    @Path("/call")
    public ShowContributionCall.CallView call() {
        return show.execute(slug).orElseThrow(() -> new NotFound("not-found"));
    }

    @Operation(
            operationId = "setContributionCall",
            summary = "Open a call for contributions to an event, or change what it says",
            description = "Once it has opened, its deadline is only extended.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "event-off, contribution-call-ended")
    @PUT
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/call")
    public ShowContributionCall.CallView set(UnreadBody<ContributionCallDraft> body) {
        showOwn.execute(slug);
        set.execute(slug, body.read());
        return call();
    }

    @Operation(
            operationId = "extendContributionCall",
            summary = "Take contributions until a later moment",
            description = "Also when the call had ended. Those with drafts are told by email.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "event-off")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/call/extension")
    public ExtendedJson extend(UnreadBody<ExtendContributionCall.Extension> body) {
        showOwn.execute(slug);
        return new ExtendedJson(extend.execute(slug, body.read()));
    }

    @Operation(
            operationId = "closeContributionCall",
            summary = "End the call for contributions before its time",
            description =
                    "Reviews begin then. Those with drafts are told by email; the deadline can be extended later.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "contributions-closed")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/call/closing")
    public ClosedJson close(UnreadBody<CloseContributionCall.Closing> body) {
        showOwn.execute(slug);
        return new ClosedJson(close.execute(slug, body.read()));
    }
}

package org.caravanserai.web.events.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.events.approval.DecideOnChange;
import org.caravanserai.events.approval.DecideOnEvent;
import org.caravanserai.events.approval.WithdrawChange;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.events.EventJson;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What the authority decides about an event or about a change of an approved one.
 */
@Tag(name = "Events")
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventDecisionResource {

    /** A decision on a submitted event. */
    @Schema(name = "EventDecision")
    public record DecisionJson(Decision decision, @Nullable String note) {}

    /** A decision on a change of an approved event. */
    @Schema(name = "ChangeDecision")
    public record ChangeDecisionJson(
            ChangeDecision decision, @Nullable String note) {}

    /** Whether a change becomes public. */
    public enum ChangeDecision {
        APPROVE,
        REJECT
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowEvent show;

    @Inject
    private DecideOnEvent decide;

    @Inject
    private DecideOnChange decideOnChange;

    @Inject
    private WithdrawChange withdrawChange;

    @Operation(operationId = "decideOnEvent", summary = "Approve, return or reject an event")
    @POST
    @Requires(Permission.APPROVE_EVENTS)
    @Path("/{slug}/decision")
    public EventJson decide(
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, DecisionJson body) {
        decide.execute(slug, body.decision(), body.note(), Versions.decidedOn(tag));
        return event();
    }

    @Operation(operationId = "decideOnEventChange", summary = "Decide on a change of an approved event")
    @POST
    @Requires(Permission.APPROVE_EVENTS)
    @Path("/{slug}/change-decision")
    public EventJson decideOnChange(
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            ChangeDecisionJson body) {
        decideOnChange.execute(slug, body.decision() == ChangeDecision.APPROVE, body.note(), Versions.decidedOn(tag));
        return event();
    }

    @Operation(
            operationId = "withdrawEventChange",
            summary = "Withdraw a change to an approved event before the authority has decided on it")
    @DELETE
    @Path("/{slug}/change")
    public EventJson withdrawChange() {
        withdrawChange.execute(slug);
        return event();
    }

    private EventJson event() {
        return EventJson.of(show.execute(slug));
    }
}

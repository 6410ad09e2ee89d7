package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.approval.SubmitEvent;
import org.caravanserai.events.approval.WithdrawSubmission;
import org.caravanserai.events.draft.DeleteEventDraft;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.events.EventJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Submitting an event to the authority, and withdrawing the submission. All resources of an event share the root
 * {@code /events}: of two roots JAX-RS takes the longer one and never looks into the other.
 */
@Tag(name = "Events")
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventSubmissionResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowEvent show;

    @Inject
    private SubmitEvent submit;

    @Inject
    private WithdrawSubmission withdraw;

    @Inject
    private DeleteEventDraft delete;

    @Operation(operationId = "submitEvent", summary = "Submit an event to the authority")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/submission")
    @Consumes(MediaType.WILDCARD)
    public EventJson submit() {
        submit.execute(slug);
        return event();
    }

    @Operation(operationId = "withdrawEventSubmission", summary = "Withdraw the submission")
    @DELETE
    @Path("/{slug}/submission")
    public EventJson withdraw() {
        withdraw.execute(slug);
        return event();
    }

    @Operation(
            operationId = "deleteEventDraft",
            summary = "Delete an event that is a draft, or that the authority has returned")
    @DELETE
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "event-not-draft")
    @Path("/{slug}")
    public void delete() {
        delete.execute(slug);
    }

    private EventJson event() {
        return EventJson.of(show.execute(slug));
    }
}

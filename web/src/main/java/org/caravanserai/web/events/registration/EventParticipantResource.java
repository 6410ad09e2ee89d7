package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.registration.AddParticipant;
import org.caravanserai.events.registration.ReadRegistration;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People whom the organizer adds to an event. */
@Tag(name = "Registrations")
@Path("/events/{slug}/participants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventParticipantResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private AddParticipant add;

    @Inject
    private ReadRegistration read;

    @SuppressWarnings("NullAway.Init")
    EventParticipantResource() {}

    @Operation(
            operationId = "addParticipant",
            summary = "Add somebody who has not signed up",
            description =
                    "Without questions, deadlines for signing up, a decision or a link to confirm; on the waiting list where the event is full.")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @APIResponseSchema(value = RegistrationJson.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(
            responseCode = "409",
            description = "registration-closed, event-full, participant-there-already, changed-meanwhile")
    @APIResponse(responseCode = "429", description = "too-many-emails")
    public Response add(AddParticipant.Participant body) {
        var code = add.execute(slug, body);
        return Response.created(URI.create("/api/v1/registrations/" + code))
                .entity(RegistrationJson.of(read.execute(code, null)))
                .build();
    }
}

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
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.draft.RequireOwnEvent;
import org.caravanserai.events.publication.WriteToRegistered;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Emails of the organizer to registered people. */
@Tag(name = "Registrations")
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventMessageResource {

    /** What is written, and to whom: those of this state, way of attending and country; each null means all. */
    public record MessageJson(
            String subject, String text, @Inlined RegistrationFilters filters) {}

    /** Number of recipients. */
    public record SentJson(int people) {}

    @Inject
    private RequireOwnEvent own;

    @Inject
    private WriteToRegistered write;

    /** Answers 202: the emails lie in the outbox and go out one after the other. */
    @Operation(operationId = "sendEventMessage", summary = "Send a message to registered people")
    @POST
    @APIResponseSchema(
            value = SentJson.class,
            responseCode = "202",
            responseDescription = "The emails are in the outbox")
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/messages")
    public Response write(@PathParam("slug") String slug, UnreadBody<MessageJson> body) {
        own.execute(slug);
        var message = body.read();
        int people = write.execute(slug, message.filters().filter(), message.subject(), message.text());
        return Response.accepted(new SentJson(people)).build();
    }
}

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
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.events.draft.RequireOwnEvent;
import org.caravanserai.events.publication.WriteToRegistered;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Emails of the organizer to registered people. */
@Tag(name = "Registrations")
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventMessageResource {

    /** What is written, and to whom: those of this state, way of attending and country; each null means all. */
    @Schema(requiredProperties = {"subject", "text"})
    public record MessageJson(
            @Nullable String subject,
            @Nullable String text,

            @Schema(implementation = RegistrationState.class) @Nullable
            String state,

            @Schema(implementation = Attendance.class) @Nullable
            String attendance,

            @Nullable String country) {}

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
    public Response write(@PathParam("slug") String slug, @Nullable MessageJson body) {
        own.execute(slug);
        var message = body == null ? new MessageJson(null, null, null, null, null) : body;
        int people = write.execute(
                slug,
                RegistrationFilters.of(message.state(), message.attendance(), message.country()),
                Objects.requireNonNullElse(message.subject(), ""),
                Objects.requireNonNullElse(message.text(), ""));
        return Response.accepted(new SentJson(people)).build();
    }
}

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
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.EventAudience;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.draft.RequireOwnEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.platform.messages.MessageAddress;
import org.caravanserai.platform.messages.MessageDraft;
import org.caravanserai.platform.messages.SendMessage;
import org.caravanserai.platform.messages.WriteMessage;
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
    private WriteMessage write;

    @Inject
    private SendMessage send;

    @Inject
    private CurrentCaller caller;

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
        var language = caller.get().language();
        var address = new MessageAddress(EventAudience.EVENT.word(), slug);
        var draft = new MessageDraft(
                values(message.filters()),
                LocalizedText.of(language, message.subject()),
                LocalizedText.of(language, message.text()),
                null,
                null);
        int people = send.execute(address, write.execute(address, draft));
        return Response.accepted(new SentJson(people)).build();
    }

    private static Map<String, String> values(RegistrationFilters filters) {
        var values = new HashMap<String, String>();
        if (filters.state() != null) {
            values.put("state", filters.state().name());
        }
        if (filters.attendance() != null) {
            values.put("attendance", filters.attendance().name());
        }
        if (filters.country() != null) {
            values.put("country", filters.country().value());
        }
        return values;
    }
}

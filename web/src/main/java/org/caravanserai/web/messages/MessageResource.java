package org.caravanserai.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.messages.DeliveryState;
import org.caravanserai.domain.messages.MessageLine;
import org.caravanserai.domain.messages.MessageState;
import org.caravanserai.domain.messages.MessageStep;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.messages.DeleteMessage;
import org.caravanserai.platform.messages.EditMessage;
import org.caravanserai.platform.messages.ListMessages;
import org.caravanserai.platform.messages.MessageAddress;
import org.caravanserai.platform.messages.MessageDraft;
import org.caravanserai.platform.messages.PreviewMessage;
import org.caravanserai.platform.messages.SendMessage;
import org.caravanserai.platform.messages.ShowMessage;
import org.caravanserai.platform.messages.StopMessage;
import org.caravanserai.platform.messages.TestMessage;
import org.caravanserai.platform.messages.WriteMessage;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Messages to the people of a place. */
@Tag(
        name = "Messages",
        description =
                "To the people of a place: audience is the kind of place, such as event, and place its slug or code")
@Path("/messages/{audience}/{place}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessageResource {

    /**
     * A message in a list.
     *
     * @param people to how many it went
     * @param sent how many emails a mail server took
     * @param failed how many could not be sent
     * @param bounced how many came back after a mail server had taken them
     */
    public record MessageLineJson(
            UUID id,
            MessageState state,
            Map<String, String> subject,
            @Nullable OffsetDateTime sendAt,
            @Nullable OffsetDateTime sentAt,
            @Nullable OffsetDateTime repeatUntil,
            long people,
            long sent,
            long failed,
            long bounced) {

        static MessageLineJson of(MessageLine line) {
            return new MessageLineJson(
                    line.id(),
                    line.state(),
                    line.subject().texts(),
                    time(line.sendAt()),
                    time(line.sentAt()),
                    time(line.repeatUntil()),
                    line.people(),
                    line.sent(),
                    line.failed(),
                    line.bounced());
        }
    }

    /**
     * A message.
     *
     * @param recipients to how many it goes now, or went
     * @param previews what recipients read, in each of their languages
     * @param failures whom it did not reach
     * @param possible what the caller can do with it now
     */
    public record PlaceMessageJson(
            MessageLineJson message,
            Map<String, String> filters,
            Map<String, String> text,
            long recipients,
            List<MessagePreviewJson> previews,
            List<MessageFailureJson> failures,
            Set<MessageStep> possible) {

        static PlaceMessageJson of(ShowMessage.Answer answer) {
            return new PlaceMessageJson(
                    MessageLineJson.of(answer.line()),
                    answer.message().filter().values(),
                    answer.message().text().text().texts(),
                    answer.people(),
                    answer.previews().stream()
                            .map(each ->
                                    new MessagePreviewJson(each.language(), each.people(), each.subject(), each.text()))
                            .toList(),
                    answer.failed().stream()
                            .map(each ->
                                    new MessageFailureJson(each.name(), each.address(), each.state(), each.reason()))
                            .toList(),
                    answer.possible());
        }
    }

    /** What those read who read this language. */
    public record MessagePreviewJson(String language, long people, String subject, String text) {}

    /** Somebody whom a message did not reach. */
    public record MessageFailureJson(
            String name,
            String address,
            DeliveryState state,
            @Nullable String reason) {}

    /** Whose copy is asked for: one of those to whom the message goes. */
    public record PreviewForJson(EmailAddress recipient) {}

    /** What one recipient reads. */
    public record MessageReadJson(String name, String language, String subject, String text) {}

    /** How many people are concerned. */
    public record MessagePeopleJson(int people) {}

    /** Where a test went. */
    public record MessageTestJson(String address) {}

    @PathParam("audience")
    private String audience;

    @PathParam("place")
    private String place;

    @Inject
    private ListMessages list;

    @Inject
    private ShowMessage show;

    @Inject
    private WriteMessage write;

    @Inject
    private EditMessage edit;

    @Inject
    private SendMessage send;

    @Inject
    private StopMessage stop;

    @Inject
    private TestMessage test;

    @Inject
    private PreviewMessage preview;

    @Inject
    private DeleteMessage delete;

    @SuppressWarnings("NullAway.Init")
    MessageResource() {}

    @Operation(operationId = "listMessages", summary = "What was written from the place, the latest first")
    @GET
    public PageJson<MessageLineJson> list(@BeanParam ListQuery query) {
        return PageJson.of(list.execute(address(), query.request()).messages().map(MessageLineJson::of));
    }

    @Operation(operationId = "getMessage", summary = "A message, with what its recipients read")
    @GET
    @Path("/{message}")
    public PlaceMessageJson one(@PathParam("message") String id) {
        return PlaceMessageJson.of(show.execute(address(), id(id)));
    }

    @Operation(operationId = "writeMessage", summary = "Write a message, which goes to nobody yet")
    @POST
    @Requires(Permission.SIGNED_IN)
    @APIResponseSchema(value = PlaceMessageJson.class, responseCode = "201", responseDescription = "Written")
    public Response write(UnreadBody<MessageDraft> body) {
        list.execute(address(), new ListQuery().request());
        var id = write.execute(address(), body.read());
        return Response.created(URI.create("/api/v1/messages/" + audience + "/" + place + "/" + id))
                .entity(PlaceMessageJson.of(show.execute(address(), id)))
                .build();
    }

    @Operation(operationId = "editMessage", summary = "Change a message that was not sent off")
    @PUT
    @Requires(Permission.SIGNED_IN)
    @Path("/{message}")
    public PlaceMessageJson edit(@PathParam("message") String id, UnreadBody<MessageDraft> body) {
        show.execute(address(), id(id));
        edit.execute(address(), id(id), body.read());
        return one(id);
    }

    @Operation(operationId = "deleteMessage", summary = "Delete a message that was not sent off")
    @DELETE
    @Path("/{message}")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "messages-not-in-that-state")
    public void delete(@PathParam("message") String id) {
        delete.execute(address(), id(id));
    }

    /** Answers 202: the emails lie in the outbox and go out one after the other. */
    @Operation(operationId = "sendMessage", summary = "Send a message off, now or at the time that it names")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{message}/sending")
    @APIResponseSchema(
            value = MessagePeopleJson.class,
            responseCode = "202",
            responseDescription = "To how many people it goes now")
    @APIResponse(responseCode = "409", description = "messages-not-in-that-state, messages-too-many")
    public Response send(@PathParam("message") String id) {
        return Response.accepted(new MessagePeopleJson(send.execute(address(), id(id))))
                .build();
    }

    @Operation(operationId = "stopMessage", summary = "Take back what has not gone out")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{message}/stop")
    @APIResponse(responseCode = "409", description = "messages-not-in-that-state")
    public MessagePeopleJson stop(@PathParam("message") String id) {
        return new MessagePeopleJson(stop.execute(address(), id(id)));
    }

    @Operation(operationId = "testMessage", summary = "Send a message to myself alone")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{message}/test")
    @APIResponse(responseCode = "409", description = "messages-not-in-that-state")
    public MessageTestJson test(@PathParam("message") String id) {
        return new MessageTestJson(test.execute(address(), id(id)));
    }

    @Operation(operationId = "previewMessage", summary = "A message as one of its recipients will read it")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{message}/preview")
    @APIResponse(responseCode = "409", description = "messages-not-in-that-state")
    public MessageReadJson preview(@PathParam("message") String id, UnreadBody<PreviewForJson> body) {
        show.execute(address(), id(id));
        var read = preview.execute(address(), id(id), body.read().recipient());
        return new MessageReadJson(read.name(), read.language(), read.subject(), read.text());
    }

    private MessageAddress address() {
        return new MessageAddress(audience, place);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}

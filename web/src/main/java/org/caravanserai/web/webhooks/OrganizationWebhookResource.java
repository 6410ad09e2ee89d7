package org.caravanserai.web.webhooks;

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
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.webhooks.WebhookDraft;
import org.caravanserai.web.rest.AnswersSecret;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.UnreadBody;
import org.caravanserai.web.webhooks.WebhookCalls.DeliveryQueuedJson;
import org.caravanserai.web.webhooks.WebhookCalls.WebhookAddedJson;
import org.caravanserai.web.webhooks.WebhookCalls.WebhookDeliveryJson;
import org.caravanserai.web.webhooks.WebhookCalls.WebhookEventJson;
import org.caravanserai.web.webhooks.WebhookCalls.WebhookJson;
import org.caravanserai.web.webhooks.WebhookCalls.WebhookSecretJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Webhooks of an organization. */
@Tag(name = "Webhooks", description = "Other systems are told of what has happened, signed as Standard Webhooks has it")
@Path("/organizations/{slug}/webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationWebhookResource {

    @PathParam("slug")
    private String slug;

    @Inject
    private WebhookCalls calls;

    @SuppressWarnings("NullAway.Init")
    OrganizationWebhookResource() {}

    @Operation(operationId = "listWebhooks", summary = "Webhooks of an organization")
    @GET
    public PageJson<WebhookJson> list(@BeanParam ListQuery query) {
        return calls.list(owner(), query);
    }

    @Operation(operationId = "listWebhookEvents", summary = "The facts that can be told")
    @GET
    @Path("/events")
    public List<WebhookEventJson> events() {
        return calls.events(owner());
    }

    @Operation(
            operationId = "addWebhook",
            summary = "Have another system told of facts",
            description = "The answer has the secret by which deliveries are verified; it is told this once.")
    @POST
    @AnswersSecret
    @Requires(Permission.MANAGE_ORGANIZATION)
    @APIResponseSchema(value = WebhookAddedJson.class, responseCode = "201", responseDescription = "Made")
    @APIResponse(responseCode = "409", description = "webhooks-too-many")
    public Response add(UnreadBody<WebhookDraft> body) {
        calls.list(owner(), new ListQuery());
        var added = calls.add(owner(), body.read());
        return Response.created(URI.create("/api/v1/organizations/" + owner() + "/webhooks/" + added.id()))
                .entity(added)
                .build();
    }

    @Operation(operationId = "getWebhook", summary = "A webhook")
    @GET
    @Path("/{webhook}")
    public WebhookJson one(@PathParam("webhook") String id) {
        return calls.one(owner(), id);
    }

    @Operation(operationId = "changeWebhook", summary = "Another address, or other facts")
    @PUT
    @Requires(Permission.MANAGE_ORGANIZATION)
    @Path("/{webhook}")
    public WebhookJson change(@PathParam("webhook") String id, UnreadBody<WebhookDraft> body) {
        calls.one(owner(), id);
        calls.change(owner(), id, body.read());
        return one(id);
    }

    @Operation(operationId = "deleteWebhook", summary = "End a webhook; its deliveries are forgotten")
    @DELETE
    @Path("/{webhook}")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("webhook") String id) {
        calls.delete(owner(), id);
    }

    @Operation(
            operationId = "renewWebhookSecret",
            summary = "Sign with another secret",
            description = "For a day deliveries are signed with the earlier secret, too. The secret is told this once.")
    @POST
    @AnswersSecret
    @Requires(Permission.MANAGE_ORGANIZATION)
    @Path("/{webhook}/secret")
    public WebhookSecretJson renew(@PathParam("webhook") String id) {
        return calls.renew(owner(), id);
    }

    @Operation(operationId = "testWebhook", summary = "Send an event that says nothing")
    @POST
    @Requires(Permission.MANAGE_ORGANIZATION)
    @Path("/{webhook}/test")
    @APIResponseSchema(value = DeliveryQueuedJson.class, responseCode = "202", responseDescription = "Queued")
    @APIResponse(responseCode = "409", description = "webhooks-not-in-that-state")
    public Response test(@PathParam("webhook") String id) {
        return Response.accepted(calls.test(owner(), id)).build();
    }

    @Operation(operationId = "resumeWebhook", summary = "Use a webhook again that was disabled")
    @POST
    @Requires(Permission.MANAGE_ORGANIZATION)
    @Path("/{webhook}/resumption")
    @APIResponse(responseCode = "409", description = "webhooks-not-in-that-state")
    public WebhookJson resume(@PathParam("webhook") String id) {
        calls.resume(owner(), id);
        return one(id);
    }

    @Operation(operationId = "listWebhookDeliveries", summary = "What was delivered to a webhook, the latest first")
    @GET
    @Path("/{webhook}/deliveries")
    public PageJson<WebhookDeliveryJson> deliveries(@PathParam("webhook") String id, @BeanParam ListQuery query) {
        return calls.deliveries(owner(), id, query);
    }

    @Operation(
            operationId = "repeatWebhookDelivery",
            summary = "Send once more what was delivered or given up, or at once what waits for its next attempt")
    @POST
    @Requires(Permission.MANAGE_ORGANIZATION)
    @Path("/{webhook}/deliveries/{delivery}/repetition")
    @APIResponseSchema(value = DeliveryQueuedJson.class, responseCode = "202", responseDescription = "Queued")
    @APIResponse(responseCode = "409", description = "webhooks-not-in-that-state")
    public Response repeat(@PathParam("webhook") String id, @PathParam("delivery") String delivery) {
        return Response.accepted(calls.repeat(owner(), id, delivery)).build();
    }

    private Slug owner() {
        return Slug.read(slug).orElseThrow(() -> new NotFound("not-found"));
    }
}

package org.caravanserai.web.cooperation.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.cooperation.draft.DeleteDraft;
import org.caravanserai.cooperation.draft.ListDrafts;
import org.caravanserai.cooperation.draft.PreviewDraft;
import org.caravanserai.cooperation.draft.PublishDraft;
import org.caravanserai.cooperation.draft.ReturnDraft;
import org.caravanserai.cooperation.draft.SaveDraft;
import org.caravanserai.cooperation.draft.ShowDraft;
import org.caravanserai.cooperation.draft.SubmitDraft;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.cooperation.registry.EntryJson;
import org.caravanserai.web.cooperation.registry.RegistryResponses;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafts of records of the registry. */
@Tag(name = "Cooperation")
@Path("/registry/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    private ListDrafts list;

    @Inject
    private ShowDraft show;

    @Inject
    private SaveDraft save;

    @Inject
    private DeleteDraft delete;

    @Inject
    private PreviewDraft preview;

    @Inject
    private SubmitDraft submit;

    @Inject
    private ReturnDraft giveBack;

    @Inject
    private PublishDraft publish;

    @Inject
    private RegistryResponses responses;

    @Inject
    private Clock clock;

    /**
     * What is saved as a draft: it needs a title only. It is no record of one kind, since it may be of any kind and nothing else of it has to be
     * readable yet. The state of an instrument follows from its dates when it is published.
     */
    @Schema(name = "NewRegistryUnpublished")
    public record DraftBody(
            EntryKind recordKind,

            @Schema(
                    description =
                            "By the names of what a record of this kind is registered with, as far as it is known")
            Map<String, @Nullable Object> entry) {}

    /** Why a draft is returned to its maker; which one, its address says. */
    @Schema(name = "RegistryReturn")
    public record ReturnBody(String reason) {}

    @Operation(
            operationId = "listRegistryDrafts",
            summary = "Your drafts of records, and those of others that you are asked to publish")
    @GET
    @Requires(Permission.MANAGE_COOPERATION)
    public PageJson<DraftJson> list(@BeanParam ListQuery query) {
        var found = list.execute();
        return PageJson.of(RowsInMemory.asTheyCome(Stream.concat(found.waiting().stream(), found.own().stream())
                        .toList())
                .page(query.request())
                .map(DraftJson::of));
    }

    @Operation(operationId = "saveRegistryDraft", summary = "Save a draft of a record that nobody else sees")
    @POST
    @APIResponseSchema(value = DraftJson.class, responseCode = "201", responseDescription = "The draft")
    @Requires(Permission.MANAGE_COOPERATION)
    public Response create(DraftBody body) {
        var id = save.execute(null, null, body.recordKind(), body.entry());
        return answer(Response.created(URI.create("/api/v1/registry/drafts/" + id)), id);
    }

    @Operation(operationId = "getRegistryDraft", summary = "A draft with what was typed")
    @GET
    @Versioned
    @APIResponseSchema(value = DraftJson.class, responseCode = "200", responseDescription = "The draft")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        return answer(Response.ok(), id(id));
    }

    @Operation(operationId = "changeRegistryDraft", summary = "Save what has been typed since")
    @PUT
    @Versioned
    @APIResponseSchema(value = DraftJson.class, responseCode = "200", responseDescription = "The draft")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{id}")
    public Response change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, DraftBody body) {
        save.execute(id(id), Versions.of(tag), body.recordKind(), body.entry());
        return answer(Response.ok(), id(id));
    }

    @Operation(operationId = "deleteRegistryDraft", summary = "Delete your draft")
    @DELETE
    @APIResponse(responseCode = "204", description = "Deleted")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{id}")
    public void delete(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag) {
        delete.execute(id(id), Versions.of(tag));
    }

    @Operation(operationId = "previewRegistryDraft", summary = "How the record will look, or what is still missing")
    @GET
    @APIResponse(responseCode = "422", description = "Each fault with its field")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{id}/preview")
    public EntryJson preview(@PathParam("id") String id) {
        return EntryJson.of(preview.execute(id(id)), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @Operation(
            operationId = "submitRegistryDraft",
            summary = "Ask the other keepers of the registry to publish your draft")
    @POST
    @APIResponseSchema(value = DraftJson.class, responseCode = "200", responseDescription = "The draft")
    @APIResponse(responseCode = "409", description = "draft-state, changed-meanwhile")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{id}/submission")
    public Response submit(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag) {
        submit.execute(id(id), Versions.of(tag));
        return answer(Response.ok(), id(id));
    }

    @Operation(operationId = "returnRegistryDraft", summary = "Return a draft to its maker with the reason")
    @POST
    @APIResponse(responseCode = "204", description = "Returned")
    @APIResponse(responseCode = "409", description = "draft-state, changed-meanwhile")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{id}/return")
    public void giveBack(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, ReturnBody body) {
        giveBack.execute(id(id), Versions.of(tag), body.reason());
    }

    @Operation(
            operationId = "publishRegistryDraft",
            summary = "Publish your draft, or one that you are asked to publish; where a second person is needed, only"
                    + " the latter")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "201", responseDescription = "What is registered")
    @APIResponse(responseCode = "409", description = "second-person-needed, changed-meanwhile")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{id}/publication")
    public Response publish(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag) {
        var kind = show.execute(id(id)).draft().kind();
        return responses.created(kind, publish.execute(id(id), Versions.of(tag)));
    }

    private Response answer(Response.ResponseBuilder answer, UUID id) {
        var found = show.execute(id);
        return answer.entity(DraftJson.of(found))
                .tag(new EntityTag(Long.toString(found.draft().version())))
                .build();
    }

    /**
     * @throws NotFound for what cannot be an id
     */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFound("not-found");
        }
    }
}

package org.caravanserai.web.searches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.searches.EndMySearch;
import org.caravanserai.platform.searches.ListMySearches;
import org.caravanserai.platform.searches.MarkMySearchSeen;
import org.caravanserai.platform.searches.RenameMySearch;
import org.caravanserai.platform.searches.SaveSearch;
import org.caravanserai.platform.searches.ShowMySearch;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's saved searches. */
@Tag(name = "Saved searches", description = "Searches in public lists that tell of new results")
@Path("/me/searches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedSearchResource {

    /**
     * A saved search.
     *
     * @param address path of the list with what is found
     */
    public record SavedSearchJson(
            UUID id, String list, String query, String name, OffsetDateTime createdAt, String address) {}

    /**
     * A saved search in the list of its owner.
     *
     * @param unseen how much was found later that the owner has not seen
     */
    public record SavedSearchLineJson(SavedSearchJson search, long unseen) {}

    /**
     * A saved search with what was found since.
     *
     * @param works whether its list can still be asked this
     * @param total how much it finds now
     */
    public record SavedSearchDetailJson(
            SavedSearchJson search, boolean works, long total, List<LaterResultJson> results) {}

    /** A result that was found after the search had been saved. */
    public record LaterResultJson(Map<String, String> title, String address, OffsetDateTime foundAt, boolean seen) {}

    @Inject
    private ListMySearches list;

    @Inject
    private ShowMySearch show;

    @Inject
    private SaveSearch save;

    @Inject
    private RenameMySearch rename;

    @Inject
    private MarkMySearchSeen mark;

    @Inject
    private EndMySearch end;

    @Inject
    private SavedSearchView view;

    @Operation(operationId = "listMySearches", summary = "My saved searches, the oldest first")
    @GET
    public List<SavedSearchLineJson> list() {
        return list.execute().stream()
                .map(line -> new SavedSearchLineJson(json(line.search()), line.unseen()))
                .toList();
    }

    @Operation(operationId = "getMySearch", summary = "A saved search, with what was found since, the latest first")
    @GET
    @Path("/{id}")
    public SavedSearchDetailJson one(@PathParam("id") UUID id) {
        var shown = show.execute(id);
        return new SavedSearchDetailJson(
                json(shown.search()),
                shown.works(),
                shown.total(),
                shown.results().stream()
                        .map(each -> new LaterResultJson(
                                each.title().texts(), each.address(), each.at().atOffset(ZoneOffset.UTC), each.seen()))
                        .toList());
    }

    @Operation(operationId = "saveSearch", summary = "Save a search, and be told of what it finds later")
    @POST
    @Requires(Permission.SIGNED_IN)
    @APIResponseSchema(value = SavedSearchDetailJson.class, responseCode = "201", responseDescription = "Saved")
    public Response save(SaveSearch.Draft draft) {
        var id = save.execute(draft);
        return Response.created(URI.create("/api/v1/me/searches/" + id))
                .entity(one(id))
                .build();
    }

    @Operation(operationId = "renameMySearch", summary = "Give a saved search another name")
    @PUT
    @Requires(Permission.SIGNED_IN)
    @Path("/{id}")
    public SavedSearchDetailJson rename(@PathParam("id") UUID id, UnreadBody<RenameMySearch.Renamed> body) {
        show.execute(id);
        rename.execute(id, body.read());
        return one(id);
    }

    @Operation(operationId = "markMySearchSeen", summary = "Mark all results of a saved search as seen")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{id}/seen")
    @APIResponse(responseCode = "204", description = "They are seen")
    public void seen(@PathParam("id") UUID id) {
        mark.execute(id);
    }

    @Operation(operationId = "endMySearch", summary = "End a saved search: it is deleted")
    @DELETE
    @Path("/{id}")
    public void end(@PathParam("id") UUID id) {
        end.execute(id);
    }

    private SavedSearchJson json(SavedSearch search) {
        return new SavedSearchJson(
                search.id(),
                search.list(),
                search.query(),
                search.name(),
                search.createdAt().atOffset(ZoneOffset.UTC),
                view.address(search.list(), search.query()));
    }
}

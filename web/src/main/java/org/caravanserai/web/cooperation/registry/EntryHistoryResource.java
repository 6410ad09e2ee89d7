package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.caravanserai.cooperation.registry.FollowEntry;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.rest.HistoryLineJson;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** History of a record of the registry. */
@Tag(name = "Cooperation")
@Path("/registry/{kind: instruments|mechanisms|alliances|programmes|projects}/{slug}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryHistoryResource {

    @Inject
    private FollowEntry follow;

    @Operation(
            operationId = "getRegistryHistory",
            summary = "What happened to a record: when, by whom and why, newest first")
    @GET
    @Requires(Permission.MANAGE_COOPERATION)
    public PageJson<HistoryLineJson> history(
            @PathParam("kind") String kind, @PathParam("slug") String slug, @BeanParam ListQuery query) {
        var named = EntryKind.valueOf(kind.substring(0, kind.length() - 1).toUpperCase(Locale.ROOT));
        var lines = follow.execute(named, Slug.read(slug).orElseThrow(() -> new NotFound("not-found")))
                .history();
        return PageJson.of(
                RowsInMemory.asTheyCome(lines).page(query.request()).map(HistoryLineJson::of));
    }
}

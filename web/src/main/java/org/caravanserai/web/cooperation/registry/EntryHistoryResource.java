package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.caravanserai.cooperation.registry.FollowEntry;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.rest.FieldChangeJson;
import org.caravanserai.web.rest.HistoryLineJson;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** History of a record of the registry. */
@Tag(name = "Cooperation")
@Path("/registry/{kind: instruments|mechanisms|alliances|programmes|projects}/{slug}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryHistoryResource {

    /**
     * A line of the history of a record.
     *
     * @param who null if the account was deleted
     * @param changes what a correction has changed, field by field
     */
    @Schema(name = "RegistryHistoryLine")
    public record EntryHistoryJson(
            String action,
            @Nullable String fromState,
            @Nullable String toState,
            @Nullable String who,
            @Nullable String reason,
            Instant at,
            List<FieldChangeJson> changes) {

        static EntryHistoryJson of(HistoryLine line, List<FieldDifference> changes) {
            var said = HistoryLineJson.of(line);
            return new EntryHistoryJson(
                    said.action(),
                    said.fromState(),
                    said.toState(),
                    said.who(),
                    said.reason(),
                    said.at(),
                    changes.stream()
                            .map(change -> FieldChangeJson.of(change, Locale.ENGLISH))
                            .toList());
        }
    }

    @Inject
    private FollowEntry follow;

    @Operation(
            operationId = "getRegistryHistory",
            summary = "What happened to a record: when, by whom and why, newest first")
    @GET
    @Requires(Permission.MANAGE_COOPERATION)
    public PageJson<EntryHistoryJson> history(
            @PathParam("kind") String kind, @PathParam("slug") String slug, @BeanParam ListQuery query) {
        var named = EntryKind.valueOf(kind.substring(0, kind.length() - 1).toUpperCase(Locale.ROOT));
        var answer = follow.execute(named, Slug.read(slug).orElseThrow(() -> new NotFound("not-found")));
        return PageJson.of(RowsInMemory.asTheyCome(answer.history())
                .page(query.request())
                .map(line -> EntryHistoryJson.of(line, answer.changes(line))));
    }
}

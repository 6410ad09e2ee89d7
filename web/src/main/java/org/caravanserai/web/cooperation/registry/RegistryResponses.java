package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.caravanserai.cooperation.programme.WarnOfProgrammes;
import org.caravanserai.cooperation.registry.BrowseRegistry;
import org.caravanserai.cooperation.registry.ShowEntry;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.Versions;
import org.jspecify.annotations.Nullable;

/** Responses of the resources of all kinds of records. */
@RequestScoped
public class RegistryResponses {

    private final BrowseRegistry browse;
    private final ShowEntry show;
    private final WarnOfProgrammes warn;
    private final Clock clock;

    @Inject
    RegistryResponses(BrowseRegistry browse, ShowEntry show, WarnOfProgrammes warn, Clock clock) {
        this.browse = browse;
        this.show = show;
        this.warn = warn;
        this.clock = clock;
    }

    public PageJson<EntryRowJson> list(ListQuery query, EntryQuery filter, EntryKind kind) {
        var page = browse.execute(filter.filter(kind), query.request());
        var warnings = warn.execute(page.items());
        return PageJson.of(page.map(row -> EntryRowJson.of(row, warnings.get(row.id()))));
    }

    public Response one(EntryKind kind, String slug) {
        return answer(Response.ok(), kind, slug);
    }

    /** The record that has been registered, with its address. */
    public Response created(EntryKind kind, String slug) {
        return answer(Response.created(URI.create("/api/v1/" + kind.folder() + "/" + slug)), kind, slug);
    }

    /** A change of a record. */
    @FunctionalInterface
    public interface Change {

        /**
         * @param read the version that was read; null: whatever it is
         */
        void make(Slug entry, @Nullable Long read);
    }

    /**
     * The record after a change of the version that was read.
     *
     * @param tag what {@code If-Match} says; null where it says nothing
     * @throws NotFound for what cannot be a slug
     */
    public Response after(EntryKind kind, String slug, @Nullable String tag, Change change) {
        change.make(slug(slug), Versions.of(tag));
        return one(kind, slug);
    }

    /**
     * The record after a change, whatever its version was.
     *
     * @throws NotFound for what cannot be a slug
     */
    public Response after(EntryKind kind, String slug, Consumer<Slug> change) {
        change.accept(slug(slug));
        return one(kind, slug);
    }

    private Response answer(Response.ResponseBuilder answer, EntryKind kind, String slug) {
        var view = show.execute(kind, slug(slug));
        return answer.entity(EntryJson.of(view, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .tag(new EntityTag(Long.toString(view.row().version())))
                .build();
    }

    /**
     * @throws NotFound for what cannot be a slug
     */
    private static Slug slug(String word) {
        return Slug.read(word).orElseThrow(() -> new NotFound("not-found"));
    }
}

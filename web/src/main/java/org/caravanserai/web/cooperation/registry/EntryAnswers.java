package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.cooperation.registry.BrowseRegistry;
import org.caravanserai.cooperation.registry.ShowEntry;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;

/** What the resources of all kinds of records answer. */
@RequestScoped
public class EntryAnswers {

    private BrowseRegistry browse;
    private ShowEntry show;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected EntryAnswers() {}

    @Inject
    EntryAnswers(BrowseRegistry browse, ShowEntry show, Clock clock) {
        this.browse = browse;
        this.show = show;
        this.clock = clock;
    }

    PageJson<EntryRowJson> list(ListQuery query, EntryQuery filter, EntryKind kind) {
        return PageJson.of(browse.execute(filter.filter(kind), query.request()).map(EntryRowJson::of));
    }

    Response one(EntryKind kind, String slug) {
        return answer(Response.ok(), kind, slug);
    }

    Response created(EntryKind kind, String path, String slug) {
        return answer(Response.created(URI.create("/api/v1/" + path + "/" + slug)), kind, slug);
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
    static Slug slug(String word) {
        return Slug.read(word).orElseThrow(() -> new NotFound("not-found"));
    }
}

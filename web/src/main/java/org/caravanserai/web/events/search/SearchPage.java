package org.caravanserai.web.events.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.events.listing.SearchRebuild;
import org.caravanserai.events.listing.RequestSearchRebuild;
import org.caravanserai.events.listing.ShowSearchRebuild;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** State of the search index, and rebuilding it. */
@Named
@RequestScoped
public class SearchPage {

    private static final int ALL = 100;

    private final ShowSearchRebuild show;
    private final RequestSearchRebuild request;
    private final Notices notices;

    @SuppressWarnings("NullAway.Init")
    private ShowSearchRebuild.Answer answer;

    @Inject
    SearchPage(ShowSearchRebuild show, RequestSearchRebuild request, Notices notices) {
        this.show = show;
        this.request = request;
        this.notices = notices;
        read();
    }

    private void read() {
        answer = show.execute();
    }

    public void rebuild() {
        request.execute();
        notices.done("events.index.requested");
        Faces.redirect("/admin/search");
    }

    public long getEvents() {
        return answer.events();
    }

    public long getIndexed() {
        return answer.indexed();
    }

    public @Nullable SearchRebuild getLatest() {
        return answer.latest();
    }

    public boolean isRunning() {
        var latest = answer.latest();
        return latest != null && latest.isRunning();
    }

    /** Progress of the running rebuild in percent. */
    public long getPercent() {
        var latest = answer.latest();
        return latest == null || answer.events() == 0 ? 0 : Math.min(ALL, latest.done() * ALL / answer.events());
    }
}

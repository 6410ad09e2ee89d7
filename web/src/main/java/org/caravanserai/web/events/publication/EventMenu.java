package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.view.OwnEventList;
import org.caravanserai.web.areas.SideLink;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The title of an event and the other events of the organizer, for the menu of the event. */
@Named
@RequestScoped
public class EventMenu {

    private static final int OFFERED = 20;

    private final OwnEventList list;
    private final OverviewPage overview;
    private final RequestParameters parameters;
    private final Formats formats;
    private @Nullable List<EventRow> own;

    @Inject
    EventMenu(OwnEventList list, OverviewPage overview, RequestParameters parameters, Formats formats) {
        this.list = list;
        this.overview = overview;
        this.parameters = parameters;
        this.formats = formats;
    }

    /** Null when it is neither among the first of the person's events nor the one of the address. */
    public @Nullable String name(String slug) {
        var known = own().stream()
                .filter(event -> event.slug().equals(slug))
                .findFirst()
                .map(this::name)
                .orElse(null);
        return known == null && parameters.text("slug").equals(slug)
                ? formats.text(overview.getEvent().title().texts())
                : known;
    }

    public List<SideLink> others(String slug) {
        return own().stream()
                .filter(event -> !event.slug().equals(slug))
                .map(event -> new SideLink("/manage/events/" + event.slug(), name(event)))
                .toList();
    }

    private String name(EventRow event) {
        return formats.text(event.title().texts());
    }

    private List<EventRow> own() {
        var rows = own == null
                ? list.execute(null, PageRequest.first(OFFERED)).events().items()
                : own;
        own = rows;
        return rows;
    }
}

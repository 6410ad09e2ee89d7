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
import org.jspecify.annotations.Nullable;

/** The title of an event and the other events of the organizer, for the menu of the event. */
@Named
@RequestScoped
public class EventMenu {

    private static final int OFFERED = 20;

    private final OwnEventList list;
    private final OverviewPage overview;
    private final Formats formats;
    private @Nullable List<EventRow> own;

    @Inject
    EventMenu(OwnEventList list, OverviewPage overview, Formats formats) {
        this.list = list;
        this.overview = overview;
        this.formats = formats;
    }

    public String name(String slug) {
        return own().stream()
                .filter(event -> event.slug().equals(slug))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> formats.text(overview.getEvent().title().texts()));
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

package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.view.OwnEventList;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.SideLink;
import org.caravanserai.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The menu of an event: its title, what the person may do there, and the person's other events. */
@Named
@RequestScoped
public class EventMenu {

    private static final int OFFERED = 20;

    private final OwnEventList list;
    private final ShowEvent show;
    private final CurrentCaller caller;
    private final Formats formats;
    private final Map<String, EventView> shown = new HashMap<>();
    private @Nullable List<EventRow> own;

    @Inject
    EventMenu(OwnEventList list, ShowEvent show, CurrentCaller caller, Formats formats) {
        this.list = list;
        this.show = show;
        this.caller = caller;
        this.formats = formats;
    }

    /** The title of the event; empty while a form is read, before the page knows its event. */
    public String name(String slug) {
        return slug.isEmpty() ? "" : formats.text(event(slug).title().texts());
    }

    /** Whether the person may do this for the event; nothing before the page knows its event. */
    public boolean may(String slug, Permission permission) {
        if (slug.isEmpty()) {
            return false;
        }
        var event = event(slug);
        return caller.get().may(permission, event.organizer().id(), event.id());
    }

    public List<SideLink> others(String slug) {
        return own().stream()
                .filter(event -> !event.slug().equals(slug))
                .map(event ->
                        new SideLink(address(event), formats.text(event.title().texts())))
                .toList();
    }

    /** The page with which the work of the person for the event begins. */
    public String address(EventRow event) {
        var first = "/manage/events/" + event.slug();
        return isHelping(event) ? first + "/people" : first;
    }

    /** Whether the person's role at the event only lets read who signed up. */
    private boolean isHelping(EventRow event) {
        return caller.get().placesFor(Permission.READ_PARTICIPANTS).contains(event.id())
                && !caller.get().placesFor(Permission.MANAGE_EVENTS).contains(event.id());
    }

    private EventView event(String slug) {
        return shown.computeIfAbsent(slug, show::execute);
    }

    private List<EventRow> own() {
        var rows = own == null
                ? list.execute(null, PageRequest.first(OFFERED)).events().items()
                : own;
        own = rows;
        return rows;
    }
}

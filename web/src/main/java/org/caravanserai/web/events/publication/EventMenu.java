package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.view.OwnEventList;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.Workspace;
import org.caravanserai.web.areas.Workspaces;
import org.caravanserai.web.shell.Formats;

/** The menu of an event: its title, what the person may do there, and the person's other events. */
@Named
@RequestScoped
public class EventMenu implements Workspaces {

    /** By which the pages of an event differ. */
    private static final Set<Permission> PERMISSIONS = Set.of(
            Permission.READ_PARTICIPANTS,
            Permission.RECORD_ARRIVALS,
            Permission.MANAGE_EVENTS,
            Permission.DIRECT_EVENTS);

    private final OwnEventList list;
    private final ShowEvent show;
    private final CurrentCaller caller;
    private final Formats formats;
    private final Map<String, EventView> shown = new HashMap<>();

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

    @Override
    public String kind() {
        return "events";
    }

    @Override
    public List<String> addresses() {
        return List.of("/manage/events/{slug}", "/manage/messages/event/{slug}");
    }

    @Override
    public Page<Workspace> own(PageRequest request) {
        return list.execute(null, request)
                .events()
                .map(event -> new Workspace(
                        event.slug(), formats.text(event.title().texts()), null, address(event), permissions(event)));
    }

    private Set<Permission> permissions(EventRow event) {
        return PERMISSIONS.stream()
                .filter(permission -> caller.get().may(permission, event.organizerId(), event.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The page with which the work of the person for the event begins. */
    public String address(EventRow event) {
        var first = "/manage/events/" + event.slug();
        return isHelping(event) ? first + "/people" : first;
    }

    /** Whether the person's role at the event only lets see who signed up, and not the event as a whole. */
    private boolean isHelping(EventRow event) {
        return caller.get().placesFor(Permission.READ_PARTICIPANTS).contains(event.id())
                && !caller.get().placesFor(Permission.READ_EVENTS).contains(event.id());
    }

    private EventView event(String slug) {
        return shown.computeIfAbsent(slug, show::execute);
    }
}

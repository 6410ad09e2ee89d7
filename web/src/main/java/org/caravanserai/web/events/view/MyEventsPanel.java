package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.view.OwnEventList;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The events that the person who is signed in organizes or helps with, a section of {@code /my}. */
@Named
@RequestScoped
public class MyEventsPanel {

    private static final int EVENTS = 5;

    private final OwnEventList ownEvents;
    private final CurrentCaller caller;
    private OwnEventList.@Nullable Answer own;

    @Inject
    MyEventsPanel(OwnEventList ownEvents, CurrentCaller caller) {
        this.ownEvents = ownEvents;
        this.caller = caller;
    }

    public boolean isOrganizer() {
        return caller.get().may(Permission.READ_PARTICIPANTS);
    }

    public List<EventRow> getEvents() {
        return own().events().items();
    }

    private OwnEventList.Answer own() {
        if (own == null) {
            own = ownEvents.execute(null, PageRequest.first(EVENTS));
        }
        return own;
    }
}

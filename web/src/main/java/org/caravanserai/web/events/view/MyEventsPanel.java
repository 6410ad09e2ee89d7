package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.view.OwnEventList;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The events that the person who is signed in organizes or helps with, the next first, a section of {@code /my}. */
@Named
@RequestScoped
public class MyEventsPanel {

    private static final int EVENTS = 5;

    private final OwnEventList ownEvents;
    private final CurrentCaller caller;
    private final Clock clock;
    private OwnEventList.@Nullable Answer own;

    @Inject
    MyEventsPanel(OwnEventList ownEvents, CurrentCaller caller, Clock clock) {
        this.ownEvents = ownEvents;
        this.caller = caller;
        this.clock = clock;
    }

    public boolean isOrganizer() {
        return caller.get().may(Permission.READ_PARTICIPANTS);
    }

    public List<EventRow> getEvents() {
        return own().events().items();
    }

    /** Whether arrivals are recorded today at the event, by the days where it takes place, and the person does so. */
    public boolean isOpen(EventRow row) {
        var zone = ZoneId.of(row.timeZone());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return row.state().isPublic()
                && !row.cancelled()
                && !today.isBefore(LocalDate.ofInstant(row.startsAt(), zone))
                && !today.isAfter(LocalDate.ofInstant(row.endsAt(), zone))
                && caller.get().may(Permission.RECORD_ARRIVALS, row.organizerId(), row.id());
    }

    private OwnEventList.Answer own() {
        if (own == null) {
            own = ownEvents.execute(null, new PageRequest(0, EVENTS, null, "next"));
        }
        return own;
    }
}

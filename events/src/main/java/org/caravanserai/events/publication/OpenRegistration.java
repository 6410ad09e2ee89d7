package org.caravanserai.events.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer opens registration again that was closed before its time. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class OpenRegistration {

    private final OwnEvents events;
    private final History history;
    private final Event<EventChanged> changed;
    private final Clock clock;

    @Inject
    OpenRegistration(OwnEvents events, History history, Event<EventChanged> changed, Clock clock) {
        this.events = events;
        this.history = history;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none that the caller manages
     * @throws Refused {@code registration-not-closed-early}, also when its time is over meanwhile
     */
    public void execute(String slug) {
        var event = events.lock(slug);
        event.openRegistration(clock.instant());
        history.record(event.id(), EventAction.REGISTRATION_OPENED, null);
        changed.fire(new EventChanged(event.id()));
    }
}

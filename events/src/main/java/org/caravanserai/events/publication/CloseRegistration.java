package org.caravanserai.events.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EarlyClosing;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/**
 * The organizer closes registration before its time. The page of the event says why; who waits for a place keeps it and is told.
 */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class CloseRegistration {

    private final OwnEvents events;
    private final EventNotifications emails;
    private final History history;
    private final Event<EventChanged> changed;
    private final Clock clock;

    @Inject
    CloseRegistration(
            OwnEvents events, EventNotifications emails, History history, Event<EventChanged> changed, Clock clock) {
        this.events = events;
        this.emails = emails;
        this.history = history;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @param reason what everybody reads on the page of the event
     * @throws NotFound when there is none that the caller manages
     * @throws Invalid {@code reason}: {@code required}, {@code too-long}
     * @throws Refused {@code registration-closed}, {@code registration-not-open-yet}
     */
    public void execute(String slug, String reason) {
        var event = events.lock(slug);
        var closing = new EarlyClosing(clock.instant(), reason);
        event.closeRegistration(closing);
        history.record(event.id(), EventAction.REGISTRATION_CLOSED, closing.why());
        emails.toWaiting(event, closing);
        changed.fire(new EventChanged(event.id()));
    }
}

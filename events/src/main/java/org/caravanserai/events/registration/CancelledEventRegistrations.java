package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.EventRegistrations;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.platform.history.History;

/**
 * Ends the registrations of an event that is cancelled. The pools are locked before anybody is notified, so that a
 * concurrent registration is either notified as well or refused.
 */
@ApplicationScoped
public class CancelledEventRegistrations {

    private final Seats seats;
    private final EventRegistrations eventRegistrations;
    private final History history;

    @Inject
    CancelledEventRegistrations(Seats seats, EventRegistrations eventRegistrations, History history) {
        this.seats = seats;
        this.eventRegistrations = eventRegistrations;
        this.history = history;
    }

    /** Blocks registrations and changes until the end of the transaction. */
    public void lock(AcademicEvent locked) {
        for (Attendance attendance : Attendance.values()) {
            seats.lock(locked.id(), attendance);
        }
    }

    /**
     * Ends them all, before the event itself becomes cancelled: from then on the database lets nobody hold a place.
     *
     * @param reason shown to participants, for the history of each registration
     */
    public void end(AcademicEvent locked, String reason) {
        for (var ended : eventRegistrations.cancelAll(locked.id())) {
            history.record(
                    ended.id(),
                    RegistrationAction.EVENT_CANCELLED,
                    ended.before(),
                    RegistrationState.CANCELLED,
                    reason);
        }
        seats.empty(locked.id());
    }
}

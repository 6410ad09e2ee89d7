package org.caravanserai.events.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.events.notices.ParticipantNotices;
import org.caravanserai.events.registration.GuestKeys;
import org.caravanserai.events.registration.SeatPlan;

/** What follows from a change of an event: its seats, the links of its guests, the search, and what participants are told. */
@ApplicationScoped
public class ChangeFollowUp {

    private final SeatPlan seats;
    private final GuestKeys guests;
    private final ParticipantNotices notices;
    private final Event<EventChanged> changed;

    @Inject
    public ChangeFollowUp(SeatPlan seats, GuestKeys guests, ParticipantNotices notices, Event<EventChanged> changed) {
        this.seats = seats;
        this.guests = guests;
        this.notices = notices;
        this.changed = changed;
    }

    /** Gives the event the seats that it now says; locks them in the order that all keep to. */
    void applySeats(AcademicEvent event) {
        seats.apply(event);
    }

    /** Before a change is proposed: see {@link SeatPlan#requireKept}. */
    void requireSeatsKept(AcademicEvent event, EventMode next) {
        seats.requireKept(event.id(), event.mode(), next);
    }

    /** The organizer has changed the event. */
    void edited(AcademicEvent event, ParticipantInfo before) {
        notices.infoChanged(event, before);
        changed.fire(new EventChanged(event.id()));
    }

    /**
     * The event has other approved facts than before.
     *
     * @throws org.caravanserai.domain.shared.Refused {@code attendance-in-use} when people have signed up for what is no longer
     *     offered
     */
    public void adopted(AcademicEvent event, EventDetails.ApprovedFacts before) {
        applySeats(event);
        seats.requireKept(event.id(), before.mode(), event.mode());
        guests.follow(event);
        notices.changed(event, before);
        changed.fire(new EventChanged(event.id()));
    }
}

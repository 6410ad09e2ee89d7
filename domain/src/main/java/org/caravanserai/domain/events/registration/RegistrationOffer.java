package org.caravanserai.domain.events.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.caravanserai.domain.events.EventBriefing;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * The part of an event that the registration rules need, read by one statement so that it stays fast in a rush for the last
 * seats.
 *
 * @param version of the event that offers it
 * @param opensAt null: open as soon as the event is published
 * @param closesAt as set by the organizer, or when the organizer closed registration before that; see {@link #closes}
 * @param briefing information for registered people
 * @param capacity places on site, or of an event that is only online; null: no limit
 * @param confirmGuests whether a guest's place is only held until the link in the email confirms the address
 */
public record RegistrationOffer(
        UUID event,
        long version,
        String slug,
        UUID organizer,
        LocalizedText title,
        EventState state,
        EventMode mode,
        Instant startsAt,
        ZoneId timeZone,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Integer capacity,
        boolean waitingList,
        boolean moderated,
        boolean guests,
        boolean confirmGuests,
        Questionnaire questions,
        EventBriefing briefing) {

    /** When registration closes. */
    public Instant closes() {
        var schedule = briefing.schedule();
        return RegistrationTerms.closes(closesAt, schedule.startsAt(), schedule.endsAt());
    }

    /** Whether registration is open at this moment, regardless of places. */
    public boolean isOpen(Instant now) {
        return state == EventState.PUBLISHED && window().isOpen(now);
    }

    private Window window() {
        return new Window(opensAt, closes());
    }

    /**
     * Checks whether a registration is possible, and refuses it with the reason.
     *
     * @throws Refused {@code registration-closed}, {@code registration-not-open-yet}, {@code guests-not-allowed}
     * @throws Invalid {@code attendance-not-offered}
     */
    public void admit(boolean guest, Attendance attendance, Instant now) {
        requireOpen(now);
        if (guest && !guests) {
            throw new Refused("guests-not-allowed");
        }
        requireOffered(attendance);
    }

    /**
     * Checks whether the organizer can add somebody: as long as the event is published and not over, whenever others may sign up.
     *
     * @throws Refused {@code registration-closed}
     * @throws Invalid {@code attendance-not-offered}
     */
    public void admitAdded(Attendance attendance, Instant now) {
        if (state != EventState.PUBLISHED || !now.isBefore(briefing.schedule().endsAt())) {
            throw new Refused("registration-closed", state);
        }
        requireOffered(attendance);
    }

    private void requireOffered(Attendance attendance) {
        if (!mode.offers(attendance)) {
            throw new Invalid("attendance", "attendance-not-offered", attendance);
        }
    }

    /**
     * Lets somebody who has signed up change how many people come along, or says why not: for more the registration has to be
     * open as it is for others; fewer can come until the event is over or cancelled, and its organizer may change it as long.
     *
     * @param more whether more people come along than before
     * @throws Refused {@code registration-closed}, {@code registration-not-open-yet}
     */
    public void admitCompanions(boolean more, boolean byOrganizer, Instant now) {
        if (more && !byOrganizer) {
            requireOpen(now);
        } else if (!state.isApproved()) {
            throw new Refused("registration-closed", state);
        }
    }

    /**
     * Lets somebody who has signed up answer otherwise or attend in another way, or says why not: as long as registration is open as it is for
     * others; the organizer may change it until the event is over.
     *
     * @throws Refused {@code registration-closed}, {@code registration-not-open-yet}
     * @throws Invalid {@code attendance-not-offered}
     */
    public void admitChange(Attendance way, boolean byOrganizer, Instant now) {
        if (byOrganizer) {
            admitAdded(way, now);
        } else {
            requireOpen(now);
            requireOffered(way);
        }
    }

    private void requireOpen(Instant now) {
        if (state != EventState.PUBLISHED) {
            throw new Refused("registration-closed", state);
        }
        var phase = window().phase(now);
        if (phase != Window.Phase.OPEN) {
            throw phase == Window.Phase.BEFORE
                    ? new Refused("registration-not-open-yet")
                    : new Refused("registration-closed", state);
        }
    }
}

package org.caravanserai.domain.events.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * An event as one person sees it who has signed up.
 *
 * @param eventVersion goes up with every change of the event
 * @param info the join link only when the person holds a confirmed online place at an event that is not cancelled
 * @param notices what changed and was not read yet, the newest first; none when the event is over or cancelled
 */
public record ParticipantView(
        UUID registration,
        String code,
        RegistrationState state,
        Attendance attendance,
        UUID event,
        long eventVersion,
        String slug,
        LocalizedText title,
        LocalizedText summary,
        EventState eventState,
        boolean eventCancelled,
        EventMode mode,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventView.Place venue,
        ParticipantInfo info,
        List<EventNotice> notices) {

    /** Whether nothing of it is to take place for this person any more. */
    public boolean isOff() {
        return eventCancelled || !state.isLive();
    }

    /** Whether the person is certain to take part. */
    public boolean isCertain() {
        return state == RegistrationState.CONFIRMED && eventState != EventState.POSTPONED;
    }

    public boolean isOnline() {
        return attendance == Attendance.ONLINE;
    }
}

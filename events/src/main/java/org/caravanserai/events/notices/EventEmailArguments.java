package org.caravanserai.events.notices;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.events.EventBriefing;
import org.caravanserai.domain.events.EventDetails.ApprovedFacts;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.events.calendar.RegistrationCalendars;
import org.caravanserai.platform.language.CountryWords;
import org.jspecify.annotations.Nullable;

/** Facts about an event as arguments of emails. */
public final class EventEmailArguments {

    private EventEmailArguments() {}

    /**
     * Everything that an email to a participant may say of the event.
     *
     * @param language what the participant reads
     */
    public static Map<String, String> of(
            EventBriefing event, UUID registration, RegistrationState state, Attendance attendance, String language) {
        var arguments = new LinkedHashMap<String, String>();
        var schedule = event.schedule();
        var info = event.participantInfo();
        var online = state == RegistrationState.CONFIRMED && attendance == Attendance.ONLINE;
        arguments.put("event", event.title().in(language));
        arguments.put("startsAt", moment(schedule.startsAt(), schedule));
        arguments.put("endsAt", moment(schedule.endsAt(), schedule));
        arguments.put("place", place(event.venue(), language));
        arguments.put("mode", event.mode().name());
        arguments.put("attendance", attendance.name());
        arguments.put("joinLink", online ? Objects.requireNonNullElse(info.joinLink(), "") : "");
        arguments.put("contact", info.contact());
        arguments.put("calendar", RegistrationCalendars.reference(registration));
        return arguments;
    }

    /** The previous values; blank where nothing changed. */
    static Map<String, String> before(ApprovedFacts before, EventBriefing now, String language) {
        var was = before.schedule();
        var is = now.schedule();
        var moved = !was.timeZone().equals(is.timeZone());
        var place = place(before.venue(), language);
        return Map.of(
                "beforeStartsAt",
                moved || !was.startsAt().equals(is.startsAt()) ? moment(was.startsAt(), was) : "",
                "beforeEndsAt",
                moved || !was.endsAt().equals(is.endsAt()) ? moment(was.endsAt(), was) : "",
                "beforePlace",
                place.equals(place(now.venue(), language)) ? "" : place,
                "beforeMode",
                before.mode() == now.mode() ? "" : before.mode().name());
    }

    private static String moment(Instant instant, Schedule schedule) {
        return instant.atZone(schedule.timeZone()).toString();
    }

    private static String place(@Nullable Venue venue, String language) {
        if (venue == null) {
            return "";
        }
        var country = venue.country();
        return Stream.of(
                        venue.name(), venue.city(), country == null ? null : CountryWords.of(country.value(), language))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}

package org.caravanserai.events.presence;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.presence.Presences;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * The organizer, or who helps at the desk, records that somebody has come. Asking again changes nothing, so that several devices can send
 * what they have noted, later and in any order: of each day the earliest moment stays.
 */
@UseCase
@Requires(Permission.RECORD_ARRIVALS)
public class RecordEventArrival {

    /** How much the clock of a device may be ahead. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final ArrivalDesk desk;
    private final Presences presences;
    private final History history;
    private final Clock clock;

    @Inject
    RecordEventArrival(ArrivalDesk desk, Presences presences, History history, Clock clock) {
        this.desk = desk;
        this.presences = presences;
        this.history = history;
        this.clock = clock;
    }

    /** Whose code was shown, and when. */
    @Described(name = "EventArrival", value = "Somebody who has come to an event.")
    public record Arrival(
            @Longest(40) @Described("The code of the registration, as on its page and in the emails")
            String code,

            @Described("When the person came; left out: now") @Nullable
            Instant at) {}

    /**
     * Who has come.
     *
     * @param day in the time zone of the event
     * @param before whether it had been recorded of this day before
     */
    public record Arrived(
            String code,
            String name,
            Attendance attendance,
            int accompanying,
            LocalDate day,
            Instant arrivedAt,
            boolean before) {}

    /**
     * @throws NotFound when the caller does not record who comes to the event
     * @throws Invalid {@code code}: {@code no-such-registration}; {@code at}: {@code arrival-in-the-future}
     * @throws Refused {@code event-off} when it does not take place, {@code not-a-day-of-the-event}, {@code no-confirmed-place}
     */
    public Arrived execute(String slug, Arrival arrival) {
        var event = desk.event(slug);
        var registration = desk.locked(event, arrival.code());
        var now = clock.instant();
        var at = Objects.requireNonNullElse(arrival.at(), now);
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new Invalid("at", "arrival-in-the-future");
        }
        requirePlace(event, registration);
        var day = event.schedule().dayAt(at);
        if (!event.schedule().days().contains(day)) {
            throw new Refused("not-a-day-of-the-event", day);
        }
        var added = presences.arrive(registration.id(), day, at);
        if (added) {
            history.record(registration.id(), RegistrationAction.ARRIVED, day.toString());
        }
        return new Arrived(
                registration.code(),
                registration.registrant().name().full(),
                registration.attendance(),
                registration.accompanying(),
                day,
                presences.arrivedAt(registration.id(), day).orElse(at),
                !added);
    }

    private static void requirePlace(AcademicEvent event, Registration registration) {
        if (!event.isPublic() || event.isCancelled()) {
            throw new Refused("event-off");
        }
        if (registration.state() != RegistrationState.CONFIRMED) {
            throw new Refused("no-confirmed-place", registration.state());
        }
    }
}

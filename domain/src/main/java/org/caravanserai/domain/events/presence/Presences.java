package org.caravanserai.domain.events.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** On which days people were at an event. A day is one of the event's days in its time zone. */
public interface Presences {

    /**
     * Somebody has come on this day. Devices that send what they have noted in whatever order agree: the earliest moment stays.
     *
     * @return whether nothing was noted of this day before
     */
    boolean arrive(UUID registration, LocalDate day, Instant at);

    /** When somebody came on this day; empty when nobody has noted it. */
    Optional<Instant> arrivedAt(UUID registration, LocalDate day);

    /** The days on which somebody was there, in their order. */
    List<LocalDate> days(UUID registration);

    /**
     * Somebody was not there on this day after all.
     *
     * @return whether something was noted of this day
     */
    boolean takeBack(UUID registration, LocalDate day);

    /** The registrations of everybody who was at the event on any day. */
    Set<UUID> present(UUID event);
}

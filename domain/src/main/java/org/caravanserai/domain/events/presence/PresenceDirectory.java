package org.caravanserai.domain.events.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who is expected at an event, with who has come on a day. */
public interface PresenceDirectory {

    /**
     * Those with a confirmed place who attend in this way, by family name.
     *
     * @param arrived only those who have come, or have not; null: all
     */
    Page<ExpectedPerson> of(
            UUID event, LocalDate day, Attendance attendance, @Nullable Boolean arrived, PageRequest request);

    /** The person with this code, if there is a confirmed place. */
    Optional<ExpectedPerson> person(UUID event, LocalDate day, String code);

    /** How many of those who attend in this way are expected and how many have come on this day, registrations and not accompanying people. */
    ArrivalFigures figures(UUID event, LocalDate day, Attendance attendance);

    /**
     * Somebody with a confirmed place.
     *
     * @param arrivedAt when the person came on the day; null: not yet
     * @param recordedBy the name of who recorded it
     */
    record ExpectedPerson(
            String code,
            String name,
            Attendance attendance,
            int accompanying,
            @Nullable String affiliation,
            @Nullable Instant arrivedAt,
            @Nullable String recordedBy) {}

    /** Numbers of people with a confirmed place on one day. */
    record ArrivalFigures(int expected, int arrived) {}
}

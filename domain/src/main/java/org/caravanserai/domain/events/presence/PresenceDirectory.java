package org.caravanserai.domain.events.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who is expected at an event, with who has come on a day. */
public interface PresenceDirectory {

    /**
     * Those with a confirmed place, by family name.
     *
     * @param arrived only those who have come, or have not; null: all
     */
    Page<ExpectedPerson> of(UUID event, LocalDate day, @Nullable Boolean arrived, PageRequest request);

    /** How many are expected and how many have come on this day, registrations and not accompanying people. */
    ArrivalFigures figures(UUID event, LocalDate day);

    /**
     * Somebody with a confirmed place.
     *
     * @param arrivedAt when the person came on the day; null: not yet
     */
    record ExpectedPerson(
            String code,
            String name,
            Attendance attendance,
            int accompanying,
            @Nullable String affiliation,
            @Nullable Instant arrivedAt) {}

    /** Numbers of people with a confirmed place on one day. */
    record ArrivalFigures(int expected, int arrived) {}
}

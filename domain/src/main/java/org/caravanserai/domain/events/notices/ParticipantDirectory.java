package org.caravanserai.domain.events.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Events as the people see them who signed up; each question is one statement. */
public interface ParticipantDirectory {

    Optional<ParticipantView> ofRegistration(UUID registration, Instant now);

    /** Live registrations of one account for events that are not over. */
    List<ParticipantView> ofAccount(UUID account, Instant now);

    /**
     * What one account signed up for, also what was cancelled or declined, each event once: by the live registration, or else by the
     * last one.
     *
     * @param since only events that end later
     */
    List<ParticipantView> everOfAccount(UUID account, Instant since, Instant now);
}

package org.caravanserai.domain.events.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The programmes of events, at most one for each. */
public interface Programmes {

    Optional<KeptProgramme> of(UUID event);

    /** Puts {@code programme} in the place of what the event had. */
    void replace(UUID event, Programme programme, Instant now);
}

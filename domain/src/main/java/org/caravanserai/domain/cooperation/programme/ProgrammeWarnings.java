package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells for many programmes at once what needs attention. */
public interface ProgrammeWarnings {

    /** The warnings of each of the programmes; what is no programme is left out. */
    Map<UUID, Set<ProgrammeWarning>> of(Collection<UUID> programmes, LocalDate today);
}

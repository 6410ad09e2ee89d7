package org.caravanserai.domain.centers.center;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The day of running centers: a read model. */
public interface CenterDays {

    /** Of the running centers whose host or partner is one of these organizations, in the order of their slugs. */
    List<CenterDay> of(Set<UUID> organizations, Instant now);
}

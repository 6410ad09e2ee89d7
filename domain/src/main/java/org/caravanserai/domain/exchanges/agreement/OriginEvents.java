package org.caravanserai.domain.exchanges.agreement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Public events, as the area of events publishes them. */
public interface OriginEvents {

    /** The public event with this slug; empty when there is none. */
    Optional<OriginEvent> bySlug(String slug);

    /** Those that had begun by now and were organized by one of the parties or took place in the country of one, the latest 200 first. */
    List<OriginEvent> near(Collection<UUID> parties, Instant now);
}

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

    /** The latest 200 events that have begun and that a party organized or whose country is a party's, newest first. */
    List<OriginEvent> near(Collection<UUID> parties, Instant now);
}

package org.caravanserai.domain.cooperation.mechanism;

import java.util.Optional;

/** Knows the public events of the platform, as the area of events publishes them. */
public interface PublicEvents {

    /** The event; empty when there is none, or none that everybody may see. */
    Optional<PublicEvent> bySlug(String slug);
}

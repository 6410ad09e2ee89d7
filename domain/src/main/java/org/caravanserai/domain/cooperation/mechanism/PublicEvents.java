package org.caravanserai.domain.cooperation.mechanism;

import java.util.List;
import java.util.Optional;

/** Knows the public events of the platform, as the area of events publishes them. */
public interface PublicEvents {

    /** The event; empty when there is none, or none that everybody may see. */
    Optional<PublicEvent> bySlug(String slug);

    /** The events whose title contains these words in any of its languages, the latest first. */
    List<PublicEvent> titled(String words, int most);
}

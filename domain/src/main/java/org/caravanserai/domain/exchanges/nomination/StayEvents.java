package org.caravanserai.domain.exchanges.nomination;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened in the course of stays, and requests for longer ones. What is loaded is written back with the transaction. */
public interface StayEvents {

    void add(StayEvent event);

    /** The event was not as it was recorded; another one of its kind can follow. */
    void correct(StayEvent event);

    void add(StayExtension extension);

    /** Events of a stay, those that were corrected among them, in the order in which they count. */
    List<StayEvent> of(UUID mobility);

    /** The latest request for a longer stay. */
    Optional<StayExtension> latestExtension(UUID mobility);
}

package org.caravanserai.domain.events.listing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Rebuilds of the search index; one runs at a time, on whichever node takes its next piece. */
public interface SearchRebuilds {

    Optional<SearchRebuild> latest();

    /**
     * Asks for another one.
     *
     * @return false when one is running already
     */
    boolean request(UUID id, String analysis, String by, Instant at);

    /** The running one, locked until the end of the transaction; empty when there is none or another node has it. */
    Optional<SearchRebuild> claim();

    void advance(UUID id, UUID last, int events);

    void finish(UUID id, Instant at);
}

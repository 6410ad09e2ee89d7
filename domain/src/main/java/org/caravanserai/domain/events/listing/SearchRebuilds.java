package org.caravanserai.domain.events.listing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;

/** Rebuilds of the search index; one runs at a time, on whichever node takes its next piece. */
public interface SearchRebuilds {

    /** The one asked for last, running or done. */
    Optional<SearchRebuild> latest();

    /**
     * Asks for another one.
     *
     * @return false when one is running already
     */
    boolean request(UUID id, String analysis, Caller by, Instant at);

    /** Removes the name of an erased person from the rebuilds that the person requested. */
    void forgetRequester(UUID account);

    /** The running one, locked until the end of the transaction; empty when there is none or another node has it. */
    Optional<SearchRebuild> claim();

    /**
     * A piece is done.
     *
     * @param last identity of its last event, from which the next piece goes on
     * @param events how many it held
     */
    void advance(UUID id, UUID last, int events);

    void finish(UUID id, Instant at);
}

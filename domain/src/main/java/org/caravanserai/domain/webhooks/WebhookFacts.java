package org.caravanserai.domain.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facts that all areas tell. Those for which some webhook listens wait from the moment when history records them. */
public interface WebhookFacts {

    /** All types, by code. */
    List<FactType> types();

    /** Has the database notice the facts of all types. */
    void watch();

    /** Facts that wait, the oldest first. */
    List<WaitingFact> waiting(int limit);

    /**
     * Takes a fact in hand, which then waits no longer.
     *
     * @return false when another transaction has it or had it
     */
    boolean claim(WaitingFact fact);

    /** Empty when the thing does not exist any more. */
    Optional<ToldFact> tell(FactType type, UUID subject);

    /** Gives up facts that have waited since before this moment. */
    void forget(Instant before);
}

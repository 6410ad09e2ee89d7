package org.caravanserai.domain.exchanges.nomination;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Nominations beyond the places; each change is written at once. */
public interface QuotaExceptions {

    /** The nomination was added before. */
    void request(QuotaException exception);

    Optional<QuotaException> of(UUID nomination);

    /**
     * Confirms the exception and reserves a place beyond the quota.
     *
     * @param account of the confirming person
     * @param name of the confirming person
     * @return false, and nothing is changed, when it is confirmed already or the same person has asked for it
     */
    boolean confirm(UUID nomination, UUID account, String name, Instant now);

    /**
     * Gives the reserved place beyond the quota back.
     *
     * @return false, and nothing is changed, when the nomination holds an ordinary place
     */
    boolean release(UUID nomination);

    /**
     * Gives the place beyond the quota back that somebody who has arrived takes.
     *
     * @return false, and nothing is changed, when the nomination holds an ordinary place
     */
    boolean giveBack(UUID nomination);
}

package org.caravanserai.domain.events.contribution;

import java.util.Optional;
import java.util.UUID;

/** The calls for contributions. What is loaded is written back with the transaction. */
public interface ContributionCalls {

    Optional<ContributionCall> of(UUID event);

    /** The call, locked until the end of the transaction, in its newest state. */
    Optional<ContributionCall> lock(UUID event);

    /**
     * @throws org.caravanserai.domain.shared.Conflict {@code already-taken} when the event has one
     */
    void add(ContributionCall call);
}

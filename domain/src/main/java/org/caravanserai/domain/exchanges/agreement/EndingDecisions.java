package org.caravanserai.domain.exchanges.agreement;

import java.util.Optional;
import java.util.UUID;

/** What happens to what depends on agreements that end. What is loaded is written back with the transaction. */
public interface EndingDecisions {

    void add(EndingDecision decision);

    Optional<EndingDecision> about(UUID agreement, DependentKind kind, UUID thing);
}

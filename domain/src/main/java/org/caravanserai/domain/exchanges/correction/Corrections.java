package org.caravanserai.domain.exchanges.correction;

import java.util.Optional;
import java.util.UUID;

/** Storage of corrections. What is loaded is written back with the transaction. */
public interface Corrections {

    /** A stay has one open correction at most. */
    void add(Correction correction);

    /** The correction, locked until the end of the transaction. */
    Optional<Correction> lock(String code);

    /** What waits for the other side about a stay. */
    Optional<Correction> openOf(UUID mobility);
}

package org.caravanserai.domain.exchanges.places;

import java.util.UUID;

/** Storage of ledger entries, and the weight of a stay according to them. */
public interface Ledger {

    void add(LedgerEntry entry);

    /** The sum of all entries about a stay. */
    Weight weightOf(UUID mobility);
}

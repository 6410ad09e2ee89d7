package org.caravanserai.domain.exchanges.places;

import java.util.UUID;

/** Where ledger entries are written, and what a stay counts by them. */
public interface Ledger {

    void add(LedgerEntry entry);

    /** What a stay counts by all entries about it. */
    Weight weightOf(UUID mobility);
}

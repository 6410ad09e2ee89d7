package org.caravanserai.domain.exchanges.places;

/** Where ledger entries are written. */
public interface Ledger {

    void add(LedgerEntry entry);
}

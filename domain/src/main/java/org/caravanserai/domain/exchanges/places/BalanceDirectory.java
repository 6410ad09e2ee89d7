package org.caravanserai.domain.exchanges.places;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the ledger and what follows from it. */
public interface BalanceDirectory {

    /**
     * The balances of agreements with entries, by agreement and pair of organizations.
     *
     * @param organizations only agreements that one of them is a party of; null for all
     */
    List<Balance> balances(@Nullable Set<UUID> organizations, BalanceFilter filter);

    /** The entries behind the balances, the newest first. */
    Page<LedgerLine> entries(@Nullable Set<UUID> organizations, BalanceFilter filter, PageRequest request);
}

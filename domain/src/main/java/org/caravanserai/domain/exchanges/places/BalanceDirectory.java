package org.caravanserai.domain.exchanges.places;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the ledger and what follows from it. */
public interface BalanceDirectory {

    /**
     * The balances of agreements with entries, by agreement and pair of organizations.
     *
     * @param organizations only agreements that one of them is a party of; null for all
     * @param current the academic year with which statements end where the filter names none
     * @param request sorted by {@code agreement} (its code), {@code months} or {@code persons} (the size of the imbalance, whichever side
     *     has sent more); by default the largest in months first
     */
    Page<Balance> page(
            @Nullable Set<UUID> organizations, BalanceFilter filter, AcademicYear current, PageRequest request);

    /**
     * The balances of the units that conditions, or else the parties, name; the largest first.
     *
     * @param organizations whose units; null for those of all
     */
    List<UnitBalance> unitBalances(@Nullable Set<UUID> organizations, BalanceFilter filter);

    /**
     * Codes of the countries of the organizations between which there are entries.
     *
     * @param organizations only agreements that one of them is a party of; null for all
     */
    Set<String> countries(@Nullable Set<UUID> organizations);

    /** The entries behind the balances, the newest first. */
    Page<LedgerLine> entries(@Nullable Set<UUID> organizations, BalanceFilter filter, PageRequest request);
}

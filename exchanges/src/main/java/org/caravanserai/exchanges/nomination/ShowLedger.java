package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.places.BalanceDirectory;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.domain.exchanges.places.LedgerLine;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The ledger entries behind the balances, to the same readers as these. */
@UseCase
@Requires(Permission.READ_EXCHANGE_BALANCES)
public class ShowLedger {

    private final BalanceDirectory balances;
    private final ExchangeOfficer officer;

    @Inject
    public ShowLedger(BalanceDirectory balances, ExchangeOfficer officer) {
        this.balances = balances;
        this.officer = officer;
    }

    /** See {@link BalanceDirectory#entries}. Only officers of the two sides read whose stay it is. */
    public Page<LedgerLine> execute(BalanceFilter filter, PageRequest request) {
        return balances.entries(officer.seesAll() ? null : officer.read(), filter, request)
                .map(line -> officer.readsFor(line.from().id())
                                || officer.readsFor(line.to().id())
                        ? line
                        : line.withoutPerson());
    }
}

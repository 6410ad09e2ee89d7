package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.places.Balance;
import org.caravanserai.domain.exchanges.places.BalanceDirectory;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.AcademicCalendar;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/**
 * What organizations have sent each other more than they received, one page at a time. An officer sees the agreements of their own
 * organizations, an analyst all.
 */
@UseCase
@Requires(Permission.READ_EXCHANGE_BALANCES)
public class BrowseBalances {

    private final BalanceDirectory balances;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public BrowseBalances(BalanceDirectory balances, ExchangeOfficer officer, Clock clock) {
        this.balances = balances;
        this.officer = officer;
        this.clock = clock;
    }

    /** The balances; what is owed under the policy of each agreement is that of the year of the filter, else of the present one. */
    public Page<Balance> execute(BalanceFilter filter, PageRequest request) {
        return balances.page(
                officer.seesAll() ? null : officer.read(), filter, AcademicCalendar.current(clock), request);
    }
}

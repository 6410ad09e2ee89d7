package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.places.Balance;
import org.caravanserai.domain.exchanges.places.BalanceDirectory;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What organizations have sent each other more than they received. An officer sees the agreements of the own organizations, an analyst all. */
@UseCase
@Requires(Permission.READ_EXCHANGE_BALANCES)
public class ShowBalances {

    private BalanceDirectory balances;
    private ExchangeOfficer officer;

    @SuppressWarnings("NullAway.Init")
    protected ShowBalances() {}

    @Inject
    public ShowBalances(BalanceDirectory balances, ExchangeOfficer officer) {
        this.balances = balances;
        this.officer = officer;
    }

    public List<Balance> execute(BalanceFilter filter) {
        return balances.balances(officer.seesAll() ? null : officer.organizations(), filter);
    }
}

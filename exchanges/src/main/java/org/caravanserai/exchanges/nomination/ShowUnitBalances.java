package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.places.BalanceDirectory;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.domain.exchanges.places.UnitBalance;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What faculties and departments have sent more than they received. An officer sees the units of their own organizations, an analyst all. */
@UseCase
@Requires(Permission.READ_EXCHANGE_BALANCES)
public class ShowUnitBalances {

    private final BalanceDirectory balances;
    private final ExchangeOfficer officer;

    @Inject
    public ShowUnitBalances(BalanceDirectory balances, ExchangeOfficer officer) {
        this.balances = balances;
        this.officer = officer;
    }

    public List<UnitBalance> execute(BalanceFilter filter) {
        return balances.unitBalances(officer.seesAll() ? null : officer.read(), filter);
    }
}

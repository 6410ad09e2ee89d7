package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.places.BalanceDirectory;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The countries by which balances and ledger can be filtered with a result. */
@UseCase
@Requires(Permission.READ_EXCHANGE_BALANCES)
public class ListBalanceCountries {

    private final BalanceDirectory balances;
    private final ExchangeOfficer officer;

    @Inject
    public ListBalanceCountries(BalanceDirectory balances, ExchangeOfficer officer) {
        this.balances = balances;
        this.officer = officer;
    }

    /** Their codes: an officer's are those of the agreements of their own organizations, an analyst's of all. */
    public Set<String> execute() {
        return balances.countries(officer.seesAll() ? null : officer.read());
    }
}

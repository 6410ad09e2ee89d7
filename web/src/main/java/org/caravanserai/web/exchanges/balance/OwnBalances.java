package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.places.Balance;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.nomination.BrowseBalances;

/** The balances that the filters of the address find, from the caller's side. */
@RequestScoped
class OwnBalances {

    private final BrowseBalances browse;
    private final BalanceFilters filters;
    private final ExchangeOfficer officer;

    @Inject
    OwnBalances(BrowseBalances browse, BalanceFilters filters, ExchangeOfficer officer) {
        this.browse = browse;
        this.filters = filters;
        this.officer = officer;
    }

    Page<BalanceLine> page(PageRequest request) {
        return browse.execute(filters.filter(), request).map(balance -> BalanceLine.seenFrom(balance, isOwn(balance)));
    }

    /** An analyst sees every balance from the side that has sent more. */
    private boolean isOwn(Balance balance) {
        return officer.readsFor(balance.from().id())
                || !officer.readsFor(balance.to().id());
    }
}

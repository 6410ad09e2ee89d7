package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.places.LedgerLine;
import org.caravanserai.exchanges.nomination.ShowLedger;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.jspecify.annotations.Nullable;

/** The ledger entries behind a number of the balances. */
@Named
@RequestScoped
public class LedgerPage {

    private static final int SIZE = 50;

    private ShowLedger show;
    private BalanceFilters filters;
    private ListAddress address;
    private @Nullable ListModel<LedgerLine> entries;

    @SuppressWarnings("NullAway.Init")
    protected LedgerPage() {}

    @Inject
    LedgerPage(ShowLedger show, BalanceFilters filters, ListAddress address) {
        this.show = show;
        this.filters = filters;
        this.address = address;
    }

    public ListModel<LedgerLine> getEntries() {
        if (entries == null) {
            entries = new ListModel<>(
                    address,
                    SIZE,
                    request -> show.execute(filters.filter(), request),
                    line -> line.mobility() + " " + line.recordedAt());
        }
        return entries;
    }
}

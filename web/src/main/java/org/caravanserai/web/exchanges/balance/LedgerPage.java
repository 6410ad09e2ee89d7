package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.caravanserai.domain.exchanges.places.LedgerLine;
import org.caravanserai.exchanges.nomination.ShowLedger;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The ledger entries behind a number of the balances. */
@Named
@RequestScoped
public class LedgerPage {

    private static final int SIZE = 50;
    private static final Pattern REAL_LENGTH =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d) P(\\d+)D");

    private ShowLedger show;
    private BalanceFilters filters;
    private ListAddress address;
    private Formats formats;
    private Texts texts;
    private @Nullable ListModel<LedgerLine> entries;

    @SuppressWarnings("NullAway.Init")
    protected LedgerPage() {}

    @Inject
    LedgerPage(ShowLedger show, BalanceFilters filters, ListAddress address, Formats formats, Texts texts) {
        this.show = show;
        this.filters = filters;
        this.address = address;
        this.formats = formats;
        this.texts = texts;
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

    /** Why an entry was made, as it was written; the days of a stay by its real length in words. */
    public String reason(LedgerLine line) {
        var reason = line.reason();
        var length = REAL_LENGTH.matcher(reason == null ? "" : reason);
        return !length.matches()
                ? reason == null ? "" : reason
                : texts.of(
                        "exchanges.stay.realLength",
                        formats.dates(LocalDate.parse(length.group(1)), LocalDate.parse(length.group(2)), null),
                        Integer.parseInt(length.group(3)));
    }
}

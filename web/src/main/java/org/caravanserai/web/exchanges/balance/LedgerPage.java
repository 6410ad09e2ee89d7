package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.caravanserai.domain.exchanges.places.LedgerLine;
import org.caravanserai.exchanges.ExchangeOfficer;
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
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d|\\.\\.)(?: P(\\d+)D)?");

    /** Stands for the days of a stay that did not begin. */
    private static final String NO_ARRIVAL = "—";

    private static final String OPEN_END = "..";

    private final ShowLedger show;
    private final BalanceFilters filters;
    private final ListAddress address;
    private final Formats formats;
    private final Texts texts;
    private final ExchangeOfficer officer;
    private @Nullable ListModel<LedgerRow> entries;

    @Inject
    LedgerPage(
            ShowLedger show,
            BalanceFilters filters,
            ListAddress address,
            Formats formats,
            Texts texts,
            ExchangeOfficer officer) {
        this.officer = officer;
        this.show = show;
        this.filters = filters;
        this.address = address;
        this.formats = formats;
        this.texts = texts;
    }

    public ListModel<LedgerRow> getEntries() {
        if (entries == null) {
            entries = new ListModel<>(
                    address,
                    SIZE,
                    request -> show.execute(filters.filter(), request).map(this::seen),
                    row -> row.line().mobility() + " " + row.line().recordedAt());
        }
        return entries;
    }

    /** An analyst, who acts for neither side, reads it as the sending one. */
    private LedgerRow seen(LedgerLine line) {
        return new LedgerRow(
                line,
                !officer.readsFor(line.from().id())
                        && officer.readsFor(line.to().id()));
    }

    /** Why an entry was made, as it was written; the days that a stay counts in words. */
    public String reason(LedgerLine line) {
        var reason = Objects.requireNonNullElse(line.reason(), "");
        if (NO_ARRIVAL.equals(reason)) {
            return texts.of("exchanges.stay.noArrival");
        }
        var length = REAL_LENGTH.matcher(reason);
        if (!length.matches()) {
            return reason;
        }
        var days = length.group(3);
        var dates = dates(LocalDate.parse(length.group(1)), length.group(2));
        return days == null
                ? texts.of("exchanges.stay.byTerm", dates)
                : texts.of("exchanges.stay.realLength", dates, Integer.parseInt(days));
    }

    private String dates(LocalDate first, String last) {
        return OPEN_END.equals(last) ? formats.date(first, null) : formats.dates(first, LocalDate.parse(last), null);
    }
}

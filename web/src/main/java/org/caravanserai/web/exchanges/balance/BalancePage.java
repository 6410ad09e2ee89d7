package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.charts.BarChart;
import org.caravanserai.web.charts.BarChart.Bar;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What organizations have sent each other more than they received: as a table, and the largest imbalances as bars to either side. */
@Named
@RequestScoped
public class BalancePage {

    private static final int SIZE = 25;

    /** Most bars of the chart; the table has all. */
    private static final int BARS = 12;

    private final OwnBalances balances;
    private final BalanceFilters filters;
    private final ListAddress address;
    private final Texts texts;
    private final Formats formats;
    private @Nullable ListModel<BalanceLine> rows;
    private @Nullable List<BalanceLine> largest;

    @Inject
    BalancePage(OwnBalances balances, BalanceFilters filters, ListAddress address, Texts texts, Formats formats) {
        this.balances = balances;
        this.filters = filters;
        this.address = address;
        this.texts = texts;
        this.formats = formats;
    }

    public ListModel<BalanceLine> getRows() {
        if (rows == null) {
            rows = new ListModel<>(
                    address,
                    SIZE,
                    balances::page,
                    line -> line.agreement() + " " + line.own().slug() + " "
                            + line.other().slug());
        }
        return rows;
    }

    /** The address of the entries behind a line, in both directions. */
    public String entries(BalanceLine line) {
        return "/manage/exchanges/ledger?agreement=" + line.agreement() + "&institution="
                + line.own().slug() + "&partner=" + line.other().slug()
                + (filters.getYear().isEmpty() ? "" : "&year=" + filters.getYear());
    }

    /** The address of the entries of what was sent. */
    public String sent(BalanceLine line) {
        return entries(line) + "&from=" + line.own().slug();
    }

    /** The address of the entries of what was received. */
    public String received(BalanceLine line) {
        return entries(line) + "&from=" + line.other().slug();
    }

    /** The pairs of one agreement, when the address names it. */
    public List<BalanceLine> getPairs() {
        return balances.page(PageRequest.first(PageRequest.MAX_SIZE)).items();
    }

    /** The largest imbalances in people, from those that have sent most to those that have received most. */
    public List<BalanceLine> getLargest() {
        if (largest == null) {
            largest = balances.page(new PageRequest(0, BARS, null, "-persons")).items().stream()
                    .sorted(Comparator.comparingInt(BalanceLine::persons).reversed())
                    .toList();
        }
        return largest;
    }

    /** What the chart shows, in a sentence: the largest imbalance, or that there is none. */
    public String getFinding() {
        return getLargest().stream()
                .max(Comparator.comparingInt(line -> Math.abs(line.persons())))
                .filter(line -> line.persons() != 0)
                .map(line -> texts.of(
                        line.persons() > 0 ? "exchanges.balance.sentMore" : "exchanges.balance.receivedMore",
                        formats.text(line.own().name().texts()),
                        formats.text(line.other().name().texts()),
                        Math.abs(line.persons()),
                        line.agreement()))
                .orElseGet(() -> texts.of("exchanges.balance.even"));
    }

    /** Bars to the right for those that have sent more, to the left for those that have received more. */
    public String getChart() {
        var bars = getLargest().stream()
                .map(line -> new Bar(label(line), line.persons()))
                .toList();
        return new BarChart(texts.of("exchanges.balance.persons"), bars).json();
    }

    private String label(BalanceLine line) {
        return formats.text(line.other().name().texts()) + " · " + line.agreement();
    }
}

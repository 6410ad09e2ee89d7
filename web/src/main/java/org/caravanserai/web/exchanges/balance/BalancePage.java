package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.exchanges.places.Balance;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.nomination.ShowBalances;
import org.caravanserai.web.charts.BarChart;
import org.caravanserai.web.charts.BarChart.Bar;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Who has sent more people than received: as a table, and as bars to either side. */
@Named
@RequestScoped
public class BalancePage {

    /** Most bars of the chart; the table has all. */
    private static final int BARS = 12;

    private ShowBalances show;
    private BalanceFilters filters;
    private ExchangeOfficer officer;
    private Texts texts;
    private Formats formats;
    private @Nullable List<BalanceLine> lines;

    @SuppressWarnings("NullAway.Init")
    protected BalancePage() {}

    @Inject
    BalancePage(ShowBalances show, BalanceFilters filters, ExchangeOfficer officer, Texts texts, Formats formats) {
        this.show = show;
        this.filters = filters;
        this.officer = officer;
        this.texts = texts;
        this.formats = formats;
    }

    public List<BalanceLine> getLines() {
        if (lines == null) {
            lines = show.execute(filters.filter()).stream()
                    .map(balance -> BalanceLine.seenFrom(balance, isOwn(balance)))
                    .toList();
        }
        return lines;
    }

    /** An analyst sees every balance from the side that has sent more. */
    private boolean isOwn(Balance balance) {
        return officer.actsFor(balance.from().id())
                || !officer.actsFor(balance.to().id());
    }

    /** What the chart shows, in a sentence: the largest imbalance, or that there is none. */
    public String getFinding() {
        return getLines().stream()
                .max(Comparator.comparingInt(line -> Math.abs(line.persons())))
                .filter(line -> line.persons() != 0)
                .map(line -> texts.of(
                        line.persons() > 0 ? "exchanges.balance.sentMore" : "exchanges.balance.receivedMore",
                        formats.text(line.own().name().texts()),
                        formats.text(line.other().name().texts()),
                        Math.abs(line.persons())))
                .orElseGet(() -> texts.of("exchanges.balance.even"));
    }

    /** Bars to the right for those that have sent more, to the left for those that have received more. */
    public String getChart() {
        var bars = getLines().stream()
                .sorted(Comparator.comparingInt(BalanceLine::persons).reversed())
                .limit(BARS)
                .map(line -> new Bar(label(line), line.persons()))
                .toList();
        return new BarChart(texts.of("exchanges.balance.persons"), true, bars).json();
    }

    private String label(BalanceLine line) {
        return formats.text(line.other().name().texts()) + " · " + line.agreement();
    }
}

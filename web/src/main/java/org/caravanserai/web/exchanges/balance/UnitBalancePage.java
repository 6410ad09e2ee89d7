package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.domain.exchanges.places.UnitBalance;
import org.caravanserai.exchanges.nomination.ShowUnitBalances;
import org.caravanserai.web.charts.BarChart;
import org.caravanserai.web.charts.BarChart.Bar;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Which faculties and departments have sent more people than received: as a table, and as bars to either side. */
@Named
@RequestScoped
public class UnitBalancePage {

    /** Most bars of the chart; the table has all. */
    private static final int BARS = 12;

    private final ShowUnitBalances show;
    private final BalanceFilters filters;
    private final Texts texts;
    private final Formats formats;
    private @Nullable List<UnitBalance> lines;

    @Inject
    UnitBalancePage(ShowUnitBalances show, BalanceFilters filters, Texts texts, Formats formats) {
        this.show = show;
        this.filters = filters;
        this.texts = texts;
        this.formats = formats;
    }

    public List<UnitBalance> getLines() {
        if (lines == null) {
            lines = show.execute(filters.filter());
        }
        return lines;
    }

    /** The name of a unit, its code where it has none, or that no agreement names a unit. */
    public String name(UnitBalance line) {
        var name = line.name();
        if (name != null) {
            return formats.text(name.texts());
        }
        return Objects.requireNonNullElseGet(line.unit(), () -> texts.of("exchanges.unitBalance.none"));
    }

    /** Link to the entries of a line. */
    public String rows(UnitBalance line) {
        return "/manage/exchanges/ledger?institution=" + line.organization().slug() + "&unit="
                + (line.unit() == null ? BalanceFilter.NO_UNIT : line.unit())
                + (filters.getYear().isEmpty() ? "" : "&year=" + filters.getYear());
    }

    /** Sentence about the chart. */
    public String getFinding() {
        return getLines().stream()
                .max(Comparator.comparingInt(line -> Math.abs(line.persons())))
                .filter(line -> line.persons() != 0)
                .map(line -> texts.of(
                        line.persons() > 0 ? "exchanges.unitBalance.sentMore" : "exchanges.unitBalance.receivedMore",
                        name(line),
                        Math.abs(line.persons())))
                .orElseGet(() -> texts.of("exchanges.balance.even"));
    }

    /** Bars to the right for those that have sent more, to the left for those that have received more. */
    public String getChart() {
        var bars = getLines().stream()
                .sorted(Comparator.comparingInt(UnitBalance::persons).reversed())
                .limit(BARS)
                .map(line -> new Bar(name(line), line.persons()))
                .toList();
        return new BarChart(texts.of("exchanges.balance.persons"), bars).json();
    }
}

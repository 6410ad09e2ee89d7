package org.caravanserai.web.centers.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.centers.report.ShowClosings;
import org.caravanserai.domain.centers.report.ClosedCenter;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.charts.BarChart;
import org.caravanserai.web.charts.BarChart.Bar;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Texts;

/** Centers that have closed beside each other, and the reasons by their weight, for the authority. */
@Named("centerClosingsPage")
@RequestScoped
public class ClosingsPage {

    private static final int SIZE = 50;

    private ListModel<ClosedCenter> centers;
    private final ListAddress address;
    private final List<Bar> reasons;
    private final Texts texts;

    @Inject
    ClosingsPage(ShowClosings show, ListAddress address, Texts texts) {
        this.address = address;
        this.texts = texts;
        var shares = show.execute(PageRequest.first(1)).byReason();
        var all = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        this.reasons = shares.entrySet().stream()
                .map(each -> new Bar(
                        texts.of("centers.reason." + each.getKey()),
                        each.getValue()
                                .movePointRight(2)
                                .divide(all, 0, RoundingMode.HALF_UP)
                                .intValue()))
                .sorted(Comparator.comparingInt(Bar::number).reversed())
                .toList();
        this.centers =
                new ListModel<>(address, SIZE, request -> show.execute(request).centers(), ClosedCenter::slug);
        this.centers.prepare();
    }

    public ListModel<ClosedCenter> getCenters() {
        return centers;
    }

    /** Reasons with their part of all weights in percent, the heaviest first. */
    public List<Bar> getReasons() {
        return reasons;
    }

    /** The heaviest reason. */
    public String getFinding() {
        return reasons.isEmpty()
                ? ""
                : texts.of(
                        "centers.closings.finding",
                        reasons.get(0).label(),
                        reasons.get(0).number());
    }

    public String getChart() {
        return new BarChart(texts.of("centers.indicator.percent"), reasons).json();
    }

    public String getQuery() {
        return address.parameters().text("query");
    }
}

package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.web.charts.ColumnChart;
import org.caravanserai.web.shell.Texts;

/** Arrivals from and departures to the country of the page by year. */
@Named
@RequestScoped
public class CountryFlows {

    private CountryPage page;
    private Texts texts;

    @SuppressWarnings("NullAway.Init")
    protected CountryFlows() {}

    @Inject
    CountryFlows(CountryPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    public String getFinding() {
        return texts.of(
                "cooperation.country.flows.finding",
                page.getYears().stream().mapToLong(CountryPage.Year::inbound).sum(),
                page.getYears().stream().mapToLong(CountryPage.Year::outbound).sum());
    }

    /** Both directions, the earliest year first. */
    public String getChart() {
        var years = page.getYears().stream()
                .sorted(Comparator.comparingInt(CountryPage.Year::year))
                .toList();
        return new ColumnChart(
                        years.stream().map(each -> String.valueOf(each.year())).toList(),
                        List.of(
                                new ColumnChart.Series(
                                        texts.of("cooperation.inbound"),
                                        years.stream()
                                                .map(CountryPage.Year::inbound)
                                                .toList()),
                                new ColumnChart.Series(
                                        texts.of("cooperation.outbound"),
                                        years.stream()
                                                .map(CountryPage.Year::outbound)
                                                .toList())))
                .json();
    }
}

package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.Growth;
import org.caravanserai.web.charts.ColumnChart;
import org.caravanserai.web.cooperation.view.PeopleWords;
import org.caravanserai.web.shell.Texts;

/** Arrivals from and departures to the country of the page by year. */
@Named
@RequestScoped
public class CountryFlows {

    private final CountryPage page;
    private final PeopleWords people;
    private final Texts texts;

    @Inject
    CountryFlows(CountryPage page, PeopleWords people, Texts texts) {
        this.page = page;
        this.people = people;
        this.texts = texts;
    }

    /**
     * The people of a year, and by how much they changed.
     *
     * @param inboundChange against the year before
     */
    public record Line(String year, String inbound, String inboundChange, String outbound, String outboundChange) {}

    /** The latest year first. */
    public List<Line> getLines() {
        return page.getYears().stream()
                .map(year -> new Line(
                        year.name(),
                        people.of(year.inbound()),
                        people.growth(growth(year, CountryPage.Year::inbound)),
                        people.of(year.outbound()),
                        people.growth(growth(year, CountryPage.Year::outbound))))
                .toList();
    }

    /** Only whole years are compared; a year that is not listed had nobody. */
    private Growth growth(CountryPage.Year year, ToLongFunction<CountryPage.Year> side) {
        int before = year.year() - 1;
        return page.isWhole(year.year()) && page.isWhole(before)
                ? Growth.of(
                        page.getYears().stream()
                                .filter(each -> each.year() == before)
                                .mapToLong(side)
                                .sum(),
                        side.applyAsLong(year),
                        page.flows().disclosure())
                : Growth.NONE;
    }

    public String getFinding() {
        var all = page.flows().all();
        return texts.of(
                people.isRounded() ? "cooperation.country.flows.finding.about" : "cooperation.country.flows.finding",
                all.map(Flow::inbound).orElse(0L),
                all.map(Flow::outbound).orElse(0L));
    }

    /** Both directions, the earliest year first. */
    public String getChart() {
        var years = page.getYears().stream()
                .sorted(Comparator.comparingInt(CountryPage.Year::year))
                .toList();
        return new ColumnChart(
                        years.stream().map(CountryPage.Year::name).toList(),
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

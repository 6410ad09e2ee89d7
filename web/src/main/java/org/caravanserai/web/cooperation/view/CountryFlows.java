package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.caravanserai.domain.cooperation.indicator.Growth;
import org.caravanserai.web.charts.ColumnChart;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Arrivals from and departures to the country of the page by year. */
@Named
@RequestScoped
public class CountryFlows {

    private CountryPage page;
    private PeopleWords people;
    private Texts texts;

    @SuppressWarnings("NullAway.Init")
    protected CountryFlows() {}

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
    public record Line(int year, String inbound, String inboundChange, String outbound, String outboundChange) {}

    /** The latest year first. */
    public List<Line> getLines() {
        return page.getYears().stream()
                .map(year -> new Line(
                        year.year(),
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
                        side.applyAsLong(year))
                : Growth.NONE;
    }

    public String getFinding() {
        return people.finding(
                "cooperation.country.flows.finding",
                page.getYears().stream().mapToLong(CountryPage.Year::inbound).sum(),
                page.getYears().stream().mapToLong(CountryPage.Year::outbound).sum());
    }

    private static List<@Nullable Long> drawn(List<CountryPage.Year> years, ToLongFunction<CountryPage.Year> side) {
        var numbers = new ArrayList<@Nullable Long>();
        years.forEach(year -> numbers.add(PeopleWords.drawn(side.applyAsLong(year))));
        return numbers;
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
                                        texts.of("cooperation.inbound"), drawn(years, CountryPage.Year::inbound)),
                                new ColumnChart.Series(
                                        texts.of("cooperation.outbound"), drawn(years, CountryPage.Year::outbound))))
                .json();
    }
}

package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.reference.GroupByDevelopment;
import org.caravanserai.cooperation.reference.GroupByDevelopment.Classed;
import org.caravanserai.cooperation.reference.GroupByDevelopment.Scheme;
import org.caravanserai.web.charts.ColumnChart;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The countries of a group by their classes of development. */
@Named
@RequestScoped
public class DevelopmentPanel {

    private static final String LEAST = "LEAST_DEVELOPED";

    private final GroupByDevelopment group;
    private final ScopeFilter filter;
    private final LocalizedCountryNames names;
    private final Texts texts;
    private GroupByDevelopment.@Nullable Grouped grouped;

    @Inject
    DevelopmentPanel(GroupByDevelopment group, ScopeFilter filter, LocalizedCountryNames names, Texts texts) {
        this.group = group;
        this.filter = filter;
        this.names = names;
        this.texts = texts;
    }

    /** A class with its countries. */
    public record Line(String scheme, int year, String name, int number, String countries, String source) {}

    @PostConstruct
    void load() {
        grouped = group.execute(filter.getGroup(), filter.day());
    }

    private GroupByDevelopment.Grouped grouped() {
        return Objects.requireNonNull(grouped);
    }

    /** All classes but the countries that are on no list. */
    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        for (var scheme : grouped().schemes()) {
            scheme.classes().stream()
                    .filter(each -> !each.developmentClass().isEmpty())
                    .forEach(each -> lines.add(line(scheme, each)));
        }
        return lines;
    }

    private Line line(Scheme scheme, Classed classed) {
        return new Line(
                texts.of("cooperation.scheme." + scheme.scheme()),
                scheme.year(),
                texts.of("cooperation.development." + classed.developmentClass()),
                classed.countries().size(),
                classed.countries().stream()
                        .map(names::of)
                        .sorted(names.order())
                        .collect(Collectors.joining(" · ")),
                scheme.source());
    }

    /** Sentence with the number of least developed countries. */
    public String getFinding() {
        int least = grouped().schemes().stream()
                .flatMap(scheme -> scheme.classes().stream())
                .filter(each -> each.developmentClass().equals(LEAST))
                .mapToInt(each -> each.countries().size())
                .sum();
        return texts.of(
                "cooperation.development.finding",
                least,
                grouped().group().members().size());
    }

    public String getChart() {
        var lines = getLines();
        return new ColumnChart(
                        lines.stream().map(Line::name).toList(),
                        List.of(new ColumnChart.Series(
                                texts.of("cooperation.countries.title"),
                                lines.stream().map(line -> (long) line.number()).toList())))
                .json();
    }
}

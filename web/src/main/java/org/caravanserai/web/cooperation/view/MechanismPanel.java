package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.caravanserai.cooperation.indicator.ShowMechanisms;
import org.caravanserai.web.charts.ColumnChart;
import org.caravanserai.web.charts.HeatMap;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Which kinds of cooperation there are with each country of a group, and how many platforms. */
@Named
@RequestScoped
public class MechanismPanel {

    private static final int FEW = 2;
    private static final List<String> STEPS = List.of("0", "1", "2", "3–4", "5+");

    private final ShowMechanisms show;
    private final ScopeFilter filter;
    private final LocalizedCountryNames names;
    private final PageContext pageContext;
    private final Texts texts;

    private ShowMechanisms.@Nullable Mechanisms found;

    private ShowMechanisms.@Nullable Mechanisms earlier;

    private List<Line> lines = List.of();

    @Inject
    MechanismPanel(
            ShowMechanisms show,
            ScopeFilter filter,
            LocalizedCountryNames names,
            PageContext pageContext,
            Texts texts) {
        this.show = show;
        this.filter = filter;
        this.names = names;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /**
     * A country with the number of each kind, in the order of the kinds.
     *
     * @param kinds how many kinds there are
     * @param before how many there were on the earlier day; 0 where only one is looked at
     */
    public record Line(String country, String name, List<Long> numbers, long platforms, long kinds, long before) {}

    /**
     * Number of countries with a number of platforms; {@code query} asks for these countries.
     *
     * @param before how many there were on the earlier day; 0 where only one is looked at
     */
    public record Step(String platforms, long countries, long before, String query) {}

    @PostConstruct
    void load() {
        var mechanisms = show.execute(filter.question());
        found = mechanisms;
        var then = getThen();
        earlier = then == null ? null : show.execute(filter.question().on(then));
        lines = mechanisms.scope().countries().stream()
                .map(country -> new Line(
                        country,
                        names.of(country),
                        mechanisms.kinds().stream()
                                .map(kind -> mechanisms.number(country, kind))
                                .toList(),
                        mechanisms.platforms(country),
                        kinds(mechanisms, country),
                        kinds(earlier, country)))
                .sorted(Comparator.comparing(Line::name, names.order()))
                .toList();
    }

    private static long kinds(ShowMechanisms.@Nullable Mechanisms mechanisms, String country) {
        return mechanisms == null
                ? 0
                : mechanisms.kinds().stream()
                        .filter(kind -> mechanisms.number(country, kind) > 0)
                        .count();
    }

    /** The day that is looked at. */
    public LocalDate getAsOf() {
        return Objects.requireNonNull(found).scope().asOf();
    }

    /** The earlier day; null where only one is looked at. */
    public @Nullable LocalDate getThen() {
        return filter.then();
    }

    public List<String> getKinds() {
        return Objects.requireNonNull(found).kinds().stream()
                .map(kind -> kind.names().in(pageContext.getLanguage()))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Sentence about the heat map. */
    public String getFinding() {
        long all = (long) lines.size() * getKinds().size();
        long empty = lines.stream()
                .flatMap(line -> line.numbers().stream())
                .filter(number -> number == 0)
                .count();
        return texts.of("cooperation.mechanisms.finding", empty, all);
    }

    public String getHeatMap() {
        var cells = new ArrayList<HeatMap.Cell>();
        for (int row = 0; row < lines.size(); row++) {
            var numbers = lines.get(row).numbers();
            for (int column = 0; column < numbers.size(); column++) {
                long number = numbers.get(column);
                cells.add(new HeatMap.Cell(column, row, number, (int) Math.min(number, 3)));
            }
        }
        return new HeatMap(getKinds(), lines.stream().map(Line::name).toList(), cells).json();
    }

    /** Number of countries with no, one, two or more platforms. */
    public List<Step> getSteps() {
        return IntStream.range(0, STEPS.size())
                .mapToObj(step -> new Step(
                        STEPS.get(step),
                        lines.stream()
                                .filter(line -> step(line.platforms()) == step)
                                .count(),
                        before(step),
                        query(step)))
                .toList();
    }

    private long before(int step) {
        var then = earlier;
        return then == null
                ? 0
                : lines.stream()
                        .filter(line -> step(then.platforms(line.country())) == step)
                        .count();
    }

    private static String query(int step) {
        return step <= FEW ? "least=" + step + "&most=" + step : step == 3 ? "least=3&most=4" : "least=5";
    }

    private static int step(long platforms) {
        return platforms <= FEW ? (int) platforms : platforms < 5 ? 3 : 4;
    }

    /** Sentence about the histogram. */
    public String getFewFinding() {
        return texts.of(
                "cooperation.platforms.finding",
                lines.stream().filter(line -> line.platforms() <= FEW).count(),
                lines.size());
    }

    public String getHistogram() {
        return new ColumnChart(
                        STEPS,
                        List.of(new ColumnChart.Series(
                                texts.of("cooperation.countries.title"),
                                getSteps().stream().map(Step::countries).toList())))
                .json();
    }
}

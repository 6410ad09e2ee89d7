package org.caravanserai.web.cooperation.language;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.indicator.ShowLanguageSupply;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.web.charts.HeatMap;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The languages of the page with who learns, teaches and can speak them. */
@Named
@RequestScoped
public class LanguageSupplyPanel {

    private static final int SOME = 5;
    private static final int MANY = 10;

    private final ShowLanguageSupply show;
    private final LanguagesPage page;
    private final ScopeFilter filter;
    private final Texts texts;
    private @Nullable LevelTable table;
    private List<Line> lines = List.of();

    @Inject
    LanguageSupplyPanel(ShowLanguageSupply show, LanguagesPage page, ScopeFilter filter, Texts texts) {
        this.show = show;
        this.page = page;
        this.filter = filter;
        this.texts = texts;
    }

    /**
     * A language with its supply.
     *
     * @param before its supply on the earlier day; null where only one is looked at
     */
    public record Line(
            LanguagesPage.Line language,
            LanguageSupply supply,
            @Nullable LanguageSupply before) {}

    @PostConstruct
    void load() {
        var supplies = show.execute(filter.question());
        table = supplies.table();
        var then = getThen();
        var earlier = then == null ? null : show.execute(filter.question().on(then));
        lines = page.getLines().stream()
                .map(line -> new Line(line, supplies.of(line.code()), earlier == null ? null : earlier.of(line.code())))
                .toList();
    }

    /** The earlier day; null where only one is looked at. */
    public @Nullable LocalDate getThen() {
        return filter.then();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** By which levels were counted. */
    public LevelTable getTable() {
        return Objects.requireNonNull(table);
    }

    public String getFinding() {
        return texts.of(
                "cooperation.supply.finding",
                lines.stream().filter(line -> line.supply().learners() > 0).count(),
                lines.stream().filter(line -> line.supply().able() > 0).count(),
                lines.size());
    }

    /** How many of the languages nobody learns here. */
    public long getUntaught() {
        return lines.stream().filter(line -> line.supply().learners() == 0).count();
    }

    public String getChart() {
        var cells = new ArrayList<HeatMap.Cell>();
        for (int row = 0; row < lines.size(); row++) {
            var line = lines.get(row);
            var numbers = List.of(
                    (long) line.language().countries().size(),
                    line.supply().classes(),
                    line.supply().learners(),
                    line.supply().teachers(),
                    line.supply().below(),
                    line.supply().able());
            for (int column = 0; column < numbers.size(); column++) {
                long number = numbers.get(column);
                cells.add(new HeatMap.Cell(column, row, number, shade(number)));
            }
        }
        return new HeatMap(
                        List.of(
                                texts.of("cooperation.languages.number"),
                                texts.of("cooperation.column.classes"),
                                texts.of("cooperation.column.learners"),
                                texts.of("cooperation.column.teachers"),
                                texts.of("cooperation.column.below"),
                                texts.of("cooperation.column.able")),
                        lines.stream().map(line -> line.language().name()).toList(),
                        cells)
                .json();
    }

    private static int shade(long number) {
        return number == 0 ? 0 : number < SOME ? 1 : number < MANY ? 2 : 3;
    }
}

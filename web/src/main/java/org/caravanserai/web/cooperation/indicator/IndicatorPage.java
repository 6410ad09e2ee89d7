package org.caravanserai.web.cooperation.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.cooperation.indicator.CompareIndicator;
import org.caravanserai.cooperation.indicator.ComputeIndicator;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.cooperation.indicator.ListIndicatorRows;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.shared.Page;
import org.jspecify.annotations.Nullable;

/** An indicator: its values, what they were on another day, and the rows behind them. */
@Named
@RequestScoped
public class IndicatorPage {

    private static final int SIZE = 50;

    /** Limit of values on the page where there are many agreements; the API returns all. */
    private static final int MOST = 500;

    private static final String PUBLISHED = "published_figure";

    /** How many things the sentence that answers a question names. */
    private static final int NAMED = 12;

    /** The questions that are answered by values of an indicator. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "oneWay",
            "CLASS",
            "oneWayPublished",
            "SBAL",
            "fewPlatforms",
            "PLAT",
            "nobodyAtB2",
            "B2",
            "deeper",
            "DEPTH");

    private final ComputeIndicator compute;
    private final CompareIndicator compare;
    private final ListIndicatorRows list;
    private final IndicatorAddress address;
    private final IndicatorValueNames words;
    private @Nullable ComputedIndicator computed;
    private @Nullable Page<FactRow> rows;
    private List<Line> lines = List.of();
    private Set<String> answers = Set.of();

    @Inject
    IndicatorPage(
            ComputeIndicator compute,
            CompareIndicator compare,
            ListIndicatorRows list,
            IndicatorAddress address,
            IndicatorValueNames words) {
        this.compute = compute;
        this.compare = compare;
        this.list = list;
        this.address = address;
        this.words = words;
    }

    /**
     * A value as it is read.
     *
     * @param beside additional text always shown with the value; empty if there is none
     * @param then what it was on the earlier day; empty where none is asked for
     * @param n how many cases it rests on; null where it is withheld
     */
    public record Line(
            String name,
            String href,
            String value,
            String beside,
            String then,
            String difference,
            @Nullable Long n) {}

    /**
     * Computes what the address asks for.
     *
     * @throws org.caravanserai.domain.shared.NotFound when there is no such indicator
     */
    public void load() {
        var question = address.question();
        var found = compute.execute(address.code(), question);
        computed = found;
        rows = list.execute(found.definition().code(), question, address.rows(SIZE));
        var then = address.then();
        var order = words.order(found.definition());
        answers = Set.copyOf(keys(found, question, then));
        lines = then == null
                ? found.values().stream()
                        .sorted(order)
                        .limit(MOST)
                        .map(value -> line(value, null, ""))
                        .toList()
                : compare.execute(found.definition().code(), question, then).lines().stream()
                        .sorted(Comparator.comparing(CompareIndicator.Line::now, order))
                        .limit(MOST)
                        .map(each ->
                                line(each.now(), each.then(), words.difference(found.definition(), each.difference())))
                        .toList();
    }

    /** What the question of the page is true of. */
    private List<String> keys(ComputedIndicator found, IndicatorQuestion question, @Nullable LocalDate then) {
        return then == null
                ? found.values().stream().map(IndicatorValue::key).toList()
                : compare.execute(found.definition().code(), question, then).lines().stream()
                        .filter(QuestionsPanel::hasGrown)
                        .map(line -> line.now().key())
                        .toList();
    }

    /** Whether it counts published figures alone, and nobody that this platform knows of. */
    public boolean isOfPublishedOnly() {
        return getComputed().definition().facts().equals(List.of(PUBLISHED));
    }

    /** The question that the page answers, if it was opened by one; else empty. */
    public String getQuestion() {
        return getComputed().definition().code().equals(QUESTIONS.get(address.asked())) ? address.asked() : "";
    }

    /** The answer to the question in a sentence that names the first of what it is true of. */
    public String getAnswer() {
        var definition = getComputed().definition();
        var names = getComputed().values().stream()
                .filter(value -> answers.contains(value.key()))
                .sorted(words.order(definition))
                .limit(NAMED)
                .map(value -> words.name(definition, value))
                .toList();
        return words.answer(getQuestion(), answers.size(), names);
    }

    private Line line(IndicatorValue value, @Nullable IndicatorValue then, String difference) {
        var definition = getComputed().definition();
        return new Line(
                words.name(definition, value),
                href(definition, value),
                words.value(definition, value),
                words.beside(definition, value),
                address.then() == null ? "" : words.value(definition, then),
                difference,
                value.withheld() ? null : value.n());
    }

    /**
     * The page of a country compares the same days and begins at its depth where that is what is looked at; a level of degrees leads to its own
     * rows.
     */
    private String href(Indicator definition, IndicatorValue value) {
        if (definition.grain() == Indicator.Grain.DEGREE) {
            return address.only(value.key());
        }
        var href = words.href(definition, value);
        if (definition.grain() == Indicator.Grain.LANGUAGE) {
            return address.kept(href);
        }
        if (href.isEmpty() || definition.grain() != Indicator.Grain.COUNTRY) {
            return href;
        }
        return address.kept(href + (definition.code().equals("DEPTH") ? "#depth" : ""));
    }

    public ComputedIndicator getComputed() {
        return Objects.requireNonNull(computed);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether only countries or languages are asked for that have none of what is counted. */
    public boolean isOfNone() {
        var unit = getComputed().definition().unit();
        return address.isMostNone() && (unit == Indicator.Unit.COUNT || unit == Indicator.Unit.PERSONS);
    }

    /** Total number of values, shown or not. */
    public int getNumber() {
        return getComputed().values().size();
    }

    /** The earlier day; null where only one is looked at. */
    public @Nullable LocalDate getThen() {
        return address.then();
    }

    public Page<FactRow> getRows() {
        return Objects.requireNonNull(rows);
    }

    public List<String> getColumns() {
        return words.facts().columns(getRows().items());
    }

    public List<List<FactCell>> getCells() {
        return getRows().items().stream().map(words.facts()::cells).toList();
    }

    /** Whether there is one value a country, of all that were asked for. */
    public boolean isOfCountries() {
        return getComputed().definition().grain() == Indicator.Grain.COUNTRY;
    }

    /** Whether the table of levels can be chosen, because the figure rests on levels. */
    public boolean isOfLevels() {
        return getComputed().table() != null;
    }

    /** Whether each value is a score among all languages, so that it rests on as many languages as were compared. */
    public boolean isOfComparedLanguages() {
        return getComputed().definition().code().equals("GAP");
    }

    /** The rows as a file. */
    public String getFile() {
        var query = address.getQuery();
        return "/api/v1/indicators/" + getComputed().definition().code() + "/rows.csv"
                + (query.isEmpty() ? "" : "?" + query);
    }
}

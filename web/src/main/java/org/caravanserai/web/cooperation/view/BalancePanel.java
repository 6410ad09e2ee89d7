package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.ComputeIndicator;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.OneWayCount;
import org.caravanserai.web.charts.DivergingBars;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The balance with each country of a group: who comes and who goes. */
@Named
@RequestScoped
public class BalancePanel {

    private static final String CODE = "BAL";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final ComputeIndicator compute;
    private final ScopeFilter filter;
    private final BalanceChange change;
    private final LocalizedCountryNames names;
    private final Texts texts;

    private @Nullable ComputedIndicator computed;

    private OneWayCount oneWay = new OneWayCount(0, 0);

    private List<Line> lines = List.of();

    @Inject
    BalancePanel(
            ComputeIndicator compute,
            ScopeFilter filter,
            BalanceChange change,
            LocalizedCountryNames names,
            Texts texts) {
        this.compute = compute;
        this.filter = filter;
        this.change = change;
        this.names = names;
        this.texts = texts;
    }

    /** A country with its balance, as a number and as the language of the page writes it. */
    public record Line(
            String country,
            String name,
            @Nullable BigDecimal value,
            String written,
            @Nullable BigDecimal inbound,
            @Nullable BigDecimal outbound,
            String oneWay,
            String then,
            String difference) {}

    @PostConstruct
    void load() {
        var found = compute.execute(CODE, filter.question());
        computed = found;
        var directions = compute.execute("CLASS", filter.question()).values();
        oneWay = OneWayCount.of(directions);
        var balances = found.values().stream().collect(Collectors.toMap(IndicatorValue::key, Function.identity()));
        lines = directions.stream()
                .filter(IndicatorValue::isDirected)
                .map(direction -> line(direction, Objects.requireNonNull(balances.get(direction.key()))))
                .sorted(Comparator.comparing(Line::value, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed()
                        .thenComparing(Line::name, names.order()))
                .toList();
    }

    private Line line(IndicatorValue direction, IndicatorValue value) {
        var difference = value.numerator();
        var all = value.denominator();
        return new Line(
                value.key(),
                names.of(value.key()),
                value.value(),
                change.now(value),
                difference == null || all == null ? null : all.add(difference).divide(TWO),
                difference == null || all == null
                        ? null
                        : all.subtract(difference).divide(TWO),
                direction.isOneWay() ? texts.of("cooperation.class." + direction.word()) : "",
                change.then(value.key()),
                change.difference(value.key()));
    }

    /** The earlier day; null where only one is looked at. */
    public @Nullable LocalDate getThen() {
        return filter.then();
    }

    public ComputedIndicator getComputed() {
        return Objects.requireNonNull(computed);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Number of countries whose direction may be told but whose balance may not. */
    public long getWithheld() {
        return lines.stream().filter(line -> line.value() == null).count();
    }

    /** Number of countries with which hardly anybody is exchanged. */
    public long getDormant() {
        return getComputed().values().size() - oneWay.of();
    }

    public String getFinding() {
        return texts.of("cooperation.balance.finding", oneWay.countries(), oneWay.of());
    }

    /** The countries that are one-way, and no others. */
    public String getRows() {
        return "/cooperation/indicators/CLASS?word=ABSORPTION&word=OUTPUT&question=oneWay";
    }

    public String getChart() {
        return new DivergingBars(
                        texts.of("cooperation.balance.value"),
                        -1,
                        1,
                        lines.stream()
                                .flatMap(line -> line.value() == null
                                        ? Stream.empty()
                                        : Stream.of(new DivergingBars.Bar(line.name(), line.value())))
                                .toList())
                .json();
    }
}

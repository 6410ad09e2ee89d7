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
import org.caravanserai.cooperation.indicator.ComputeIndicator;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.web.charts.DivergingBars;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The balance with each country of a group: who comes and who goes. */
@Named
@RequestScoped
public class BalancePanel {

    private static final String CODE = "BAL";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal ONE_WAY = new BigDecimal("0.6");

    private final ComputeIndicator compute;
    private final ScopeFilter filter;
    private final BalanceChange change;
    private final LocalizedCountryNames names;
    private final Texts texts;

    private @Nullable ComputedIndicator computed;

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
            BigDecimal value,
            String written,
            BigDecimal inbound,
            BigDecimal outbound,
            boolean oneWay,
            String then,
            String difference) {}

    @PostConstruct
    void load() {
        var found = compute.execute(CODE, filter.question());
        computed = found;
        lines = found.values().stream()
                .filter(value -> value.value() != null)
                .map(this::line)
                .sorted(Comparator.comparing(Line::value).reversed().thenComparing(Line::name, names.order()))
                .toList();
    }

    private Line line(IndicatorValue value) {
        var balance = Objects.requireNonNull(value.value());
        var difference = Objects.requireNonNullElse(value.numerator(), BigDecimal.ZERO);
        var all = Objects.requireNonNullElse(value.denominator(), BigDecimal.ZERO);
        return new Line(
                value.key(),
                names.of(value.key()),
                balance,
                change.now(value),
                all.add(difference).divide(TWO),
                all.subtract(difference).divide(TWO),
                balance.abs().compareTo(ONE_WAY) > 0,
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

    /** Number of countries whose balance is withheld because of too few exchanges. */
    public long getWithheld() {
        return getComputed().values().size() - lines.size();
    }

    public String getFinding() {
        long oneWay = lines.stream().filter(Line::oneWay).count();
        return texts.of("cooperation.balance.finding", oneWay, lines.size());
    }

    public String getChart() {
        return new DivergingBars(
                        texts.of("cooperation.balance.value"),
                        -1,
                        1,
                        lines.stream()
                                .map(line -> new DivergingBars.Bar(line.name(), line.value()))
                                .toList())
                .json();
    }
}

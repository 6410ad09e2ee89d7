package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The values of an indicator on two days, with the difference. */
@UseCase
@Public
public class CompareIndicator {

    private final Calculations calculations;

    @Inject
    public CompareIndicator(Calculations calculations) {
        this.calculations = calculations;
    }

    /**
     * What there is one value for, on both days.
     *
     * @param now without a value where there is none any more
     * @param then null where there was none yet
     * @param difference the later value minus the earlier; null where one is missing or withheld
     */
    public record Line(
            IndicatorValue now,
            @Nullable IndicatorValue then,
            @Nullable BigDecimal difference) {

        /** What a share or a balance changes by at least, and the part of itself that any other value does, to have moved a lot. */
        private static final BigDecimal MUCH = BigDecimal.valueOf(25, 2);

        /**
         * Whether somebody should look at it: a quarter more or less, of shares and balances a quarter of the whole, another class,
         * or something where there was nothing and the other way round.
         */
        public boolean movedALot(Indicator.Unit unit) {
            var earlier = then == null ? null : then.value();
            if (difference == null || earlier == null) {
                return (now.value() == null) != (earlier == null)
                        && !now.withheld()
                        && (then == null || !then.withheld());
            }
            return switch (unit) {
                case CLASS -> difference.signum() != 0;
                case SHARE, BALANCE -> difference.abs().compareTo(MUCH) >= 0;
                default ->
                    difference.signum() != 0
                            && difference.abs().compareTo(earlier.abs().multiply(MUCH)) >= 0;
            };
        }
    }

    /**
     * @param scope of the later day
     * @param then the earlier day
     */
    public record Compared(Indicator definition, Scope scope, LocalDate then, List<Line> lines) {

        public Compared {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Both days are about the countries that the group has on the later one, and about times of the same length.
     *
     * @param question whose day is the later one
     * @throws org.caravanserai.domain.shared.NotFound when there is no such indicator
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or country
     */
    public Compared execute(String code, IndicatorQuestion question, LocalDate then) {
        var definition = calculations.definition(code);
        return compared(calculations, definition, question, then);
    }

    static Compared compared(
            Calculations calculations, Indicator definition, IndicatorQuestion question, LocalDate then) {
        var scope = calculations.scope(definition, question);
        var earlier = scope.isRounded() ? scope.on(then).counted() : scope.on(then);
        var before = calculations.values(definition, earlier).stream()
                .collect(Collectors.toMap(
                        IndicatorValue::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        var after = calculations.values(definition, scope);
        var known = after.stream().map(IndicatorValue::key).collect(Collectors.toSet());
        var gone = before.values().stream().filter(value -> !known.contains(value.key()));
        return new Compared(
                definition,
                scope,
                earlier.asOf(),
                Stream.concat(
                                after.stream()
                                        .filter(question.values()::accepts)
                                        .map(now -> line(now, before)),
                                gone.filter(question.values()::accepts)
                                        .map(value -> new Line(nothing(value), value, null)))
                        .toList());
    }

    /** What there was a value for on the earlier day alone. */
    private static IndicatorValue nothing(IndicatorValue then) {
        return new IndicatorValue(then.key(), then.country(), null, null, null, null, 0, false, then.label(), Map.of());
    }

    private static Line line(IndicatorValue now, Map<String, IndicatorValue> before) {
        var then = before.get(now.key());
        var later = now.value();
        var earlier = then == null ? null : then.value();
        return new Line(now, then, later == null || earlier == null ? null : later.subtract(earlier));
    }
}

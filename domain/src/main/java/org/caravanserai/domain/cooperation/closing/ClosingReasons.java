package org.caravanserai.domain.cooperation.closing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;

/**
 * Why centers close: the steps of the curve of Kaplan and Meier shared out among the reasons, each with its weight (the estimator of Aalen and
 * Johansen, 1978). What all reasons and {@link Survival#curve} tell for a year adds up to 1.
 */
public final class ClosingReasons {

    private ClosingReasons() {}

    /**
     * How many are expected to have closed for a reason after so many years.
     *
     * @param share of all that opened, between 0 and 1, with four decimals
     * @param closed how many have closed for this reason by then, also among others
     */
    public record Year(int years, BigDecimal share, long closed) {}

    /** Survival curve per closing reason as of the day, one point per completed year. */
    public static SortedMap<String, List<Year>> curves(Collection<ClosingFact> centers, LocalDate day) {
        var begun = centers.stream()
                .filter(center -> !center.openedOn().isAfter(day))
                .toList();
        int longest = begun.stream().mapToInt(center -> center.years(day)).max().orElse(0);
        var curves = new TreeMap<String, List<Year>>();
        for (int years = 1; years <= longest; years++) {
            int span = years;
            shares(begun, day, Survival.limit(years))
                    .forEach((reason, share) -> curves.computeIfAbsent(reason, unknown -> new ArrayList<>())
                            .add(new Year(
                                    span,
                                    share.setScale(TwoWayFormulas.SCALE, RoundingMode.HALF_UP),
                                    closed(begun, day, Survival.limit(span), reason))));
        }
        return curves;
    }

    private static Map<String, BigDecimal> shares(List<ClosingFact> begun, LocalDate day, long limit) {
        Map<Long, List<ClosingFact>> ends = begun.stream()
                .filter(center -> center.isClosedOn(day) && days(center, day) <= limit)
                .collect(Collectors.groupingBy(center -> days(center, day), TreeMap::new, Collectors.toList()));
        var shares = new HashMap<String, BigDecimal>();
        var open = BigDecimal.ONE;
        for (var end : ends.entrySet()) {
            long atRisk = begun.stream()
                    .filter(center -> days(center, day) >= end.getKey())
                    .count();
            var step = open.divide(BigDecimal.valueOf(atRisk), MathContext.DECIMAL64);
            end.getValue().forEach(center -> center.reasons()
                    .forEach((reason, share) ->
                            shares.merge(reason, step.multiply(share, MathContext.DECIMAL64), BigDecimal::add)));
            open = open.subtract(step.multiply(BigDecimal.valueOf(end.getValue().size())));
        }
        return shares;
    }

    private static long closed(List<ClosingFact> begun, LocalDate day, long limit, String reason) {
        return begun.stream()
                .filter(center -> center.isClosedOn(day) && days(center, day) <= limit)
                .filter(center -> center.reasons().containsKey(reason))
                .count();
    }

    private static long days(ClosingFact center, LocalDate day) {
        return Survival.days(center.life(), day);
    }
}

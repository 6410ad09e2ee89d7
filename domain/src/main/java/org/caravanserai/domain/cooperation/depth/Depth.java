package org.caravanserai.domain.cooperation.depth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.Distribution;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;

/** Formulas of the depth of cooperation with a country. */
public final class Depth {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Depth() {}

    /** The level of the deepest pair; 0 where there is none. */
    public static int of(Collection<PairDepth> pairs) {
        return pairs.stream().mapToInt(PairDepth::level).max().orElse(0);
    }

    /** The middle of the levels of the pairs; empty when there is no pair. */
    public static Optional<BigDecimal> median(Collection<PairDepth> pairs) {
        return Distribution.median(
                pairs.stream().map(pair -> BigDecimal.valueOf(pair.level())).toList());
    }

    /**
     * 100 × Σ weight(level) / (weight of the deepest level × pairs): 100 when every pair is as deep as can be.
     *
     * @return empty when there is no pair
     */
    public static Optional<BigDecimal> score(Collection<PairDepth> pairs, IntFunction<BigDecimal> weight) {
        var sum = pairs.stream().map(pair -> weight.apply(pair.level())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return TwoWayFormulas.ratio(
                sum.multiply(HUNDRED), weight.apply(PairDepth.DEEPEST).multiply(BigDecimal.valueOf(pairs.size())));
    }

    /**
     * The pairs that are deep: level 3 or higher, carried by something registered with at least five points of completeness. What has no
     * record in the registry has no points.
     */
    public static List<PairDepth> deep(Collection<PairDepth> pairs, Collection<Completeness> mechanisms) {
        Map<String, Integer> scores =
                mechanisms.stream().collect(Collectors.toMap(Completeness::reference, Completeness::score, Math::max));
        return pairs.stream()
                .filter(pair -> pair.level() >= PairDepth.DEEP)
                .filter(pair -> pair.carrying().stream()
                        .filter(each -> each.level() >= PairDepth.DEEP)
                        .anyMatch(each -> scores.getOrDefault(each.reference(), 0) >= Completeness.DEEP))
                .toList();
    }

    /**
     * What raised the depth between two days: for each pair that is deeper on the later day, the evidence of its new level that did not count
     * on the earlier one.
     */
    public static List<DepthEvidence> raised(Collection<DepthEvidence> evidence, LocalDate earlier, LocalDate later) {
        Map<String, Integer> before = PairDepth.on(earlier, evidence).stream()
                .collect(Collectors.toMap(pair -> pair.pair().key(), PairDepth::level));
        return PairDepth.on(later, evidence).stream()
                .filter(pair -> pair.level() > before.getOrDefault(pair.pair().key(), -1))
                .flatMap(pair -> pair.deciding().stream())
                .filter(each -> !each.countsOn(earlier))
                .toList();
    }
}

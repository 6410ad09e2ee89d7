package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/** Formulas of two-way interaction. Results have four decimals. */
public final class TwoWayFormulas {

    /** The number of decimals of an index. */
    public static final int SCALE = 4;

    /** The balance beyond which cooperation is one-way: then more than four go one way for each who goes the other. */
    public static final BigDecimal ONE_WAY = new BigDecimal("0.6");

    /** Of fewer people than this no direction is told: one more or less would turn it round. */
    public static final int FEWEST = 10;

    private TwoWayFormulas() {}

    /** Direction of cooperation with a country. */
    public enum Direction {
        /** Too few people for a direction. */
        DORMANT,
        /** Nearly all come. */
        ABSORPTION,
        /** Nearly all go. */
        OUTPUT,
        TWO_WAY;

        /** The direction that prevails at this balance. */
        public static Direction of(BigDecimal balance) {
            if (balance.compareTo(ONE_WAY) > 0) {
                return ABSORPTION;
            }
            return balance.compareTo(ONE_WAY.negate()) < 0 ? OUTPUT : TWO_WAY;
        }

        /** Whether nearly all move the same way. */
        public boolean isOneWay() {
            return this == ABSORPTION || this == OUTPUT;
        }
    }

    /**
     * (in − out) / (in + out): −1 pure output, 0 even, +1 pure absorption.
     *
     * @return empty when nobody moved
     */
    public static Optional<BigDecimal> balance(BigDecimal in, BigDecimal out) {
        return ratio(in.subtract(out), in.add(out));
    }

    public static Optional<BigDecimal> balance(long in, long out) {
        return balance(BigDecimal.valueOf(in), BigDecimal.valueOf(out));
    }

    /** The mean of 1 − |balance| over the kinds with data: 0 one-way, 1 two-way. */
    public static Optional<BigDecimal> twoWayness(Collection<? extends Flow> flowsOfAKind) {
        var parts = flowsOfAKind.stream()
                .flatMap(flow -> balance(flow.inbound(), flow.outbound()).stream())
                .map(balance -> BigDecimal.ONE.subtract(balance.abs()))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : ratio(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(parts.size()));
    }

    /** The smaller direction by the larger; empty when nobody moved. */
    public static Optional<BigDecimal> reciprocity(long in, long out) {
        return ratio(BigDecimal.valueOf(Math.min(in, out)), BigDecimal.valueOf(Math.max(in, out)));
    }

    /**
     * @param least fewer people than this are dormant
     */
    public static Direction direction(long in, long out, int least) {
        return in + out < least
                ? Direction.DORMANT
                : balance(in, out).map(Direction::of).orElse(Direction.DORMANT);
    }

    /** The sum of squared shares, from near 0 (even) to 1 (one destination); empty when nobody moved. */
    public static Optional<BigDecimal> concentration(Collection<Long> persons) {
        long all = persons.stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return Optional.empty();
        }
        var squares = persons.stream()
                .map(each -> BigDecimal.valueOf(each).multiply(BigDecimal.valueOf(each)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return ratio(squares, BigDecimal.valueOf(all).multiply(BigDecimal.valueOf(all)));
    }

    /** A share or mean; empty when there is nothing to divide by. */
    public static Optional<BigDecimal> ratio(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.divide(denominator, SCALE, RoundingMode.HALF_UP));
    }
}

package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.shared.AcademicYear;

/**
 * What two organizations owe each other under the policy of their agreement, year by year and in its unit: what is left of a year
 * is carried over into the next ones until it is made up or expires. What is made up is the oldest first.
 *
 * @param lines from the first year with entries to the last one asked for, without gaps; empty without entries
 */
public record BalanceStatement(BalancePolicy policy, List<Line> lines) {

    /** Without entries. */
    public static final BalanceStatement EMPTY = new BalanceStatement(BalancePolicy.NONE, List.of());

    public BalanceStatement {
        lines = List.copyOf(lines);
    }

    /**
     * One academic year.
     *
     * @param carried from earlier years
     * @param own what came in this year
     * @param expired what was lost at the beginning of this year because it was carried over long enough
     * @param open what is carried out of this year: {@code carried} and {@code own} together
     */
    public record Line(AcademicYear year, BigDecimal carried, BigDecimal own, BigDecimal expired, BigDecimal open) {

        private Line negated() {
            return new Line(year, carried.negate(), own.negate(), expired.negate(), open.negate());
        }
    }

    private record Part(AcademicYear year, BigDecimal amount) {}

    /**
     * @param years one for each academic year with entries, in any order
     * @param until the last year of the statement; later entries are left out
     */
    public static BalanceStatement of(BalancePolicy policy, List<BalanceYear> years, AcademicYear until) {
        var sorted = years.stream()
                .filter(each -> each.year().first() <= until.first())
                .sorted(Comparator.comparing(BalanceYear::year))
                .toList();
        var lines = new ArrayList<Line>();
        if (!sorted.isEmpty()) {
            var parts = new ArrayDeque<Part>();
            for (var year : sorted.get(0).year().until(until)) {
                var own = sorted.stream()
                        .filter(each -> each.year().first() == year.first())
                        .map(each -> each.in(policy.unit()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                var expired = expire(parts, policy, year);
                var carried = sum(parts);
                settle(parts, new Part(year, own));
                lines.add(new Line(year, carried, own, expired, sum(parts)));
            }
        }
        return new BalanceStatement(policy, lines);
    }

    private static BigDecimal expire(Deque<Part> parts, BalancePolicy policy, AcademicYear year) {
        var expired = BigDecimal.ZERO;
        var most = policy.carriedYears();
        while (most != null
                && !parts.isEmpty()
                && year.first() - parts.getFirst().year().first() > most) {
            expired = expired.add(parts.removeFirst().amount());
        }
        return expired;
    }

    /** What goes the other way makes up for the oldest parts first; the rest is a part of its own. */
    private static void settle(Deque<Part> parts, Part added) {
        var rest = added.amount();
        while (rest.signum() != 0
                && !parts.isEmpty()
                && parts.getFirst().amount().signum() == -rest.signum()) {
            var oldest = parts.removeFirst();
            var together = oldest.amount().add(rest);
            boolean madeUp = together.signum() != oldest.amount().signum();
            if (!madeUp) {
                parts.addFirst(new Part(oldest.year(), together));
            }
            rest = madeUp ? together : BigDecimal.ZERO;
        }
        if (rest.signum() != 0) {
            parts.addLast(new Part(added.year(), rest));
        }
    }

    private static BigDecimal sum(Deque<Part> parts) {
        return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The balance carried over into the last year. */
    public BigDecimal carried() {
        return lines.isEmpty() ? BigDecimal.ZERO : lines.get(lines.size() - 1).carried();
    }

    /** Total expired balance of all years. */
    public BigDecimal expired() {
        return lines.stream().map(Line::expired).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is owed after the last year: more than 0, the side that looks at it has sent more. */
    public BigDecimal open() {
        return lines.isEmpty() ? BigDecimal.ZERO : lines.get(lines.size() - 1).open();
    }

    /** Amount by which the balance exceeds the tolerance, on either side; 0 within it or where none is agreed. */
    public BigDecimal beyondTolerance() {
        var tolerance = policy.tolerance();
        return tolerance == null
                ? BigDecimal.ZERO
                : open().abs().subtract(tolerance).max(BigDecimal.ZERO);
    }

    /** The statement from the other side's point of view. */
    public BalanceStatement negated() {
        return new BalanceStatement(policy, lines.stream().map(Line::negated).toList());
    }
}

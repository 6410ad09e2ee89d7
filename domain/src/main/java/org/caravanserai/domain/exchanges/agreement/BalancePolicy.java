package org.caravanserai.domain.exchanges.agreement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * How the parties of an agreement treat imbalance and the end of their places. Part of the terms. Immutable.
 *
 * @param tolerance how far out of balance two sides may be, in the unit; null where nothing is agreed
 * @param unit what the parties count in
 * @param carriedYears for how many academic years after its own a balance is carried over before it expires, 0 to 30; null: it
 *     never expires
 * @param overQuota what happens when the places are used up
 */
public record BalancePolicy(
        @Nullable BigDecimal tolerance,
        BalanceUnit unit,
        @Nullable Integer carriedYears,
        OverQuota overQuota) implements Serializable {

    /** No policy agreed: balances never expire, and exceeding the places is refused. */
    public static final BalancePolicy NONE = new BalancePolicy(null, BalanceUnit.PERSONS, null, OverQuota.NEVER);

    public static final int MOST_YEARS = 30;
    private static final BigDecimal MOST = new BigDecimal(100_000);

    public BalancePolicy {
        new Invalid.Collector()
                .check(
                        tolerance == null
                                || tolerance.signum() >= 0
                                        && tolerance.compareTo(MOST) <= 0
                                        && tolerance.stripTrailingZeros().scale() <= 2,
                        "tolerance",
                        "not-a-tolerance")
                .check(
                        carriedYears == null || carriedYears >= 0 && carriedYears <= MOST_YEARS,
                        "carriedYears",
                        "between",
                        0,
                        MOST_YEARS)
                .throwIfAny();
        tolerance = tolerance == null ? null : tolerance.setScale(2);
    }

    /** What differs from {@link #NONE}, field by field: terms without a policy stay what they were. */
    Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        if (tolerance != null) {
            fields.put("tolerance", tolerance.toPlainString());
        }
        if (unit != NONE.unit) {
            fields.put("unit", unit.name());
        }
        if (carriedYears != null) {
            fields.put("carriedYears", carriedYears.toString());
        }
        if (overQuota != NONE.overQuota) {
            fields.put("overQuota", overQuota.name());
        }
        return fields;
    }
}

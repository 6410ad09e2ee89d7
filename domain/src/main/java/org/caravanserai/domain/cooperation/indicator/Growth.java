package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import org.caravanserai.domain.access.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * The change of a number of people against the year before.
 *
 * @param share of the number of the year before, for example 0.25 for a quarter more; null where it is withheld or there is nothing to compare with
 * @param withheld whether too few people were there for a share to be published
 */
public record Growth(@Nullable BigDecimal share, boolean withheld) {

    /** There is nothing to compare with. */
    public static final Growth NONE = new Growth(null, false);

    /**
     * @param before the number of the year before as it is published; null where it is not known as a whole
     */
    public static Growth of(@Nullable Long before, long now, Disclosure disclosure) {
        if (before == null || before == 0) {
            return NONE;
        }
        return disclosure.tellsShare(before)
                ? new Growth(
                        TwoWayFormulas.ratio(BigDecimal.valueOf(now - before), BigDecimal.valueOf(before))
                                .orElseThrow(),
                        false)
                : new Growth(null, true);
    }
}

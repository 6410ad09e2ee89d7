package org.caravanserai.domain.cooperation.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a way of cooperating costs, in one currency.
 *
 * @param records how many records of the registry are counted
 * @param participants in all years that are counted together
 * @param cost of all years that are counted together
 * @param currency ISO 4217
 */
public record WayCost(CooperationWay way, String currency, int records, long participants, BigDecimal cost) {

    /** Cost per participant and year, with two decimals. */
    public BigDecimal perParticipant() {
        return cost.divide(BigDecimal.valueOf(participants), 2, RoundingMode.HALF_UP);
    }
}

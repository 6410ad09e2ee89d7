package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An agreement with the stays under it.
 *
 * @param country of the organization outside the home country
 * @param inbound people who have come under it until the day
 * @param outbound people who have gone under it until the day
 * @param semestersIn how long those who came stayed
 * @param semestersOut how long those who went stayed
 * @param recentIn people who came in the period before the day that was asked for
 * @param recentOut people who went in that period
 * @param present people whose stay has begun and not ended on the day
 */
public record AgreementFlow(
        String code,
        String country,
        LocalDate startsOn,
        LocalDate endsOn,
        long inbound,
        long outbound,
        BigDecimal semestersIn,
        BigDecimal semestersOut,
        long recentIn,
        long recentOut,
        long present) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** People moved in both directions in the period. */
    public boolean isTwoWay() {
        return recentIn > 0 && recentOut > 0;
    }

    /** People only arrived in the period. */
    public boolean isOneWayIn() {
        return recentIn > 0 && recentOut == 0;
    }

    /** People only left in the period. */
    public boolean isOneWayOut() {
        return recentIn == 0 && recentOut > 0;
    }

    /** No one moved in the period. */
    public boolean isDormant() {
        return recentIn == 0 && recentOut == 0;
    }
}

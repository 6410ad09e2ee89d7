package org.caravanserai.domain.cooperation.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 * @param tolerance how far out of balance the sides may be as they have agreed; null where nothing is agreed
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
        long present,
        @Nullable Tolerance tolerance) {

    /**
     * How far out of balance two sides may be.
     *
     * @param unit {@code PERSONS}, {@code SEMESTERS} or {@code PERSON_MONTHS}
     */
    public record Tolerance(BigDecimal amount, String unit) {}

    /** An agreement without a tolerance. */
    public AgreementFlow(
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
        this(
                code,
                country,
                startsOn,
                endsOn,
                inbound,
                outbound,
                semestersIn,
                semestersOut,
                recentIn,
                recentOut,
                present,
                null);
    }

    /** Amount by which the sides are further out of balance than they tolerate; empty where that cannot be told from people and semesters. */
    public Optional<BigDecimal> beyondTolerance() {
        if (tolerance == null) {
            return Optional.empty();
        }
        return switch (tolerance.unit()) {
            case "PERSONS" -> Optional.of(beyond(BigDecimal.valueOf(inbound - outbound), tolerance.amount()));
            case "SEMESTERS" -> Optional.of(beyond(semestersIn.subtract(semestersOut), tolerance.amount()));
            default -> Optional.empty();
        };
    }

    private static BigDecimal beyond(BigDecimal balance, BigDecimal tolerated) {
        return balance.abs().subtract(tolerated).max(BigDecimal.ZERO);
    }

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

package org.caravanserai.domain.cooperation.agreement;

import java.time.LocalDate;

/**
 * Agreements in force on a day that are with the same country, end on the same day and were used in the same directions.
 *
 * @param country of the organizations outside the home country
 * @param endsOn last day of their last academic year
 * @param in whether anybody came under them in the period
 * @param out whether anybody went under them in the period
 * @param agreements how many they are
 */
public record AgreementUse(String country, LocalDate endsOn, boolean in, boolean out, long agreements) {

    /** People moved in both directions in the period. */
    public boolean isTwoWay() {
        return in && out;
    }

    /** People only arrived in the period. */
    public boolean isOneWayIn() {
        return in && !out;
    }

    /** People only left in the period. */
    public boolean isOneWayOut() {
        return out && !in;
    }

    /** No one moved in the period. */
    public boolean isDormant() {
        return !in && !out;
    }
}

package org.caravanserai.domain.cooperation.agreement;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * An agreement in force between an organization of the home country and one of another country, as the area of exchanges publishes it.
 *
 * @param country of the other organization
 * @param home slug of the organization of the home country
 * @param partner slug of the other organization
 * @param endsOn last day of its last academic year
 */
public record AgreementFact(
        String code,
        String country,
        String home,
        LocalizedText homeName,
        String partner,
        LocalizedText partnerName,
        LocalDate startsOn,
        LocalDate endsOn) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** Whether it is in force on the day and ends after it, at most so many days later. */
    public boolean endsWithin(int days, LocalDate day) {
        return isInForceOn(day) && isWithin(days, day, endsOn);
    }

    /** Whether an end comes after the day, at most so many days later; what ends on the day itself is over. */
    public static boolean isWithin(int days, LocalDate day, LocalDate endsOn) {
        return endsOn.isAfter(day) && !endsOn.isAfter(day.plusDays(days));
    }
}

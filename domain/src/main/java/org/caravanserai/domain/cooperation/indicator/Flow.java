package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;

/**
 * Stays between the home country and another one in some time, of one kind.
 *
 * @param country the other country
 * @param kind for example {@code STUDENT_STUDY}
 * @param year the calendar year in which the stays began
 * @param inbound people who came from the other country
 * @param outbound people who went there
 * @param monthsIn how long those who came stayed, in months
 * @param monthsOut how long those who went stayed, in months
 */
public record Flow(
        String country, String kind, int year, long inbound, long outbound, BigDecimal monthsIn, BigDecimal monthsOut) {

    /** Both together; the year is that of the first. */
    public Flow plus(Flow other) {
        return new Flow(
                country,
                kind,
                year,
                inbound + other.inbound,
                outbound + other.outbound,
                monthsIn.add(other.monthsIn),
                monthsOut.add(other.monthsOut));
    }
}

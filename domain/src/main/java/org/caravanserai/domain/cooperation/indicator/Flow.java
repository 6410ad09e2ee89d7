package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import org.caravanserai.domain.access.Disclosure;

/**
 * Stays between the home country and another one in some time, of one kind.
 *
 * @param country the other country
 * @param kind for example {@code STUDENT_STUDY}
 * @param year the year in which the stays began; of an academic year the first one
 * @param inbound people who came from the other country
 * @param outbound people who went there
 * @param monthsIn how long those who came stayed, in months
 * @param monthsOut how long those who went stayed, in months
 */
public record Flow(
        String country, String kind, int year, long inbound, long outbound, BigDecimal monthsIn, BigDecimal monthsOut) {

    /** As it goes into sums that somebody may learn. */
    public Flow parts(Disclosure disclosure) {
        return new Flow(
                country,
                kind,
                year,
                disclosure.part(inbound),
                disclosure.part(outbound),
                disclosure.partOf(monthsIn, inbound),
                disclosure.partOf(monthsOut, outbound));
    }

    /** A sum as it is published. */
    public Flow told(Disclosure disclosure) {
        return new Flow(
                country,
                kind,
                year,
                disclosure.people(inbound),
                disclosure.people(outbound),
                disclosure.amount(monthsIn),
                disclosure.amount(monthsOut));
    }

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

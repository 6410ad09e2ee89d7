package org.caravanserai.domain.cooperation.indicator;

/**
 * How much there is of a kind of cooperation with a country.
 *
 * @param kind code of a {@link CooperationKind}
 * @param number how many different records are in effect
 */
public record CooperationCount(String kind, String country, long number) {}

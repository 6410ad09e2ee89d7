package org.caravanserai.domain.cooperation.agreement;

/**
 * How the places of an agreement were used in one direction in one academic year.
 *
 * @param country of the organizations outside the home country
 * @param inbound whether people come to the home country
 * @param academicYear for example {@code 2025/2026}
 * @param places how many people may move by the agreement, more than 0
 * @param realised how many moved
 * @param onPaper whether nobody moved in any direction in that year and in the one before, though the agreement had places in both
 */
public record PlaceUse(
        String agreement,
        String country,
        boolean inbound,
        String academicYear,
        long places,
        long realised,
        boolean onPaper) {}

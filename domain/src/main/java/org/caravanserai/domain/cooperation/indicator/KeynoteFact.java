package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A keynote of a public event that a country has to do with: it is held there, organized from there, or somebody from there gives a keynote.
 *
 * @param event slug of the event
 * @param title of the event
 * @param country the country
 * @param away speakers of the keynote who come from there
 * @param home speakers who come from the home country
 */
public record KeynoteFact(String event, LocalizedText title, String country, long away, long home) {

    /** Which part of it is given by the country: 1 where all of its speakers of both sides come from there, 0 where none does. */
    public BigDecimal part() {
        return TwoWayFormulas.ratio(BigDecimal.valueOf(away), BigDecimal.valueOf(away + home))
                .orElse(BigDecimal.ZERO);
    }
}

package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * The money that the parties of one side contribute to a project in one currency.
 *
 * @param project slug of the project
 * @param currency ISO 4217
 * @param home whether it is the side of the home country
 */
public record MoneyGiven(
        String project, LocalizedText title, String currency, boolean home, BigDecimal pledged, BigDecimal delivered) {}

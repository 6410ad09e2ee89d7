package org.caravanserai.domain.cooperation.project;

import java.math.BigDecimal;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What a party contributes to a project.
 *
 * @param project slug of the project
 * @param home whether the party is of the home country
 * @param kind what is contributed, for example {@code CASH}
 * @param unit of what was pledged and delivered
 */
public record ProjectContribution(
        String project,
        LocalizedText title,
        boolean home,
        String kind,
        String unit,
        BigDecimal pledged,
        BigDecimal delivered) {

    /** The part of what was pledged that was delivered, at most all of it. */
    public BigDecimal kept() {
        return TwoWayFormulas.ratio(delivered, pledged).orElse(BigDecimal.ZERO).min(BigDecimal.ONE);
    }
}

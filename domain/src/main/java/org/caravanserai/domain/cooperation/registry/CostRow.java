package org.caravanserai.domain.cooperation.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A year of a record that counts among the costs of its way.
 *
 * @param currency ISO 4217
 */
public record CostRow(
        EntryKind kind,
        String slug,
        LocalizedText title,
        CooperationWay way,
        int year,
        int participants,
        BigDecimal cost,
        String currency) {

    /** Cost per participant, with two decimals. */
    public BigDecimal perParticipant() {
        return cost.divide(BigDecimal.valueOf(participants), 2, RoundingMode.HALF_UP);
    }
}

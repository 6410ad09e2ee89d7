package org.caravanserai.domain.cooperation.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A center that had opened, and why it closed.
 *
 * @param closesOn null while nobody has said when it closes
 * @param reasons the share of each reason, together 1; empty where nobody has said when it closes
 */
public record ClosingFact(
        String center,
        String country,
        LocalDate openedOn,
        @Nullable LocalDate closesOn,
        Map<String, BigDecimal> reasons) {

    public ClosingFact {
        reasons = Map.copyOf(reasons);
    }

    Survival.Life life() {
        return new Survival.Life(openedOn, closesOn);
    }

    public boolean isClosedOn(LocalDate day) {
        return closesOn != null && !closesOn.isAfter(day);
    }

    /** Completed years of operation by the day. */
    public int years(LocalDate day) {
        return Survival.years(life(), day);
    }
}

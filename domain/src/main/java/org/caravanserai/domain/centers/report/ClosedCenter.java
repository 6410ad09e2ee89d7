package org.caravanserai.domain.centers.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A center that has closed or is about to, and why.
 *
 * @param closesOn its last day
 * @param reasons the heaviest first; none where none was recorded
 */
public record ClosedCenter(
        String slug,
        LocalizedText name,
        String country,
        String city,
        LocalDate openedOn,
        LocalDate closesOn,
        List<Weighed> reasons) {

    public ClosedCenter {
        reasons = List.copyOf(reasons);
    }

    /**
     * A reason.
     *
     * @param weight as the center gave it, for one center in percent of all its reasons
     */
    public record Weighed(ClosureReason reason, int weight) {}

    /** Completed years between opening and closing. */
    public int years() {
        return Period.between(openedOn, closesOn).getYears();
    }
}

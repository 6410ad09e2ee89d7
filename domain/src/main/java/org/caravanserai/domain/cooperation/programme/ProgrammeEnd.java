package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How a programme ends.
 *
 * @param on the day
 * @param decidedBy the body that decided it, as it calls itself
 * @param students what happens to those who still study
 */
public record ProgrammeEnd(LocalDate on, String decidedBy, String reason, LocalizedText students) {

    private static final int MAX_BODY = 300;

    /**
     * @throws Invalid each fault with its field
     */
    public ProgrammeEnd {
        var faults = new Invalid.Collector();
        decidedBy = faults.needed("decidedBy", decidedBy, MAX_BODY);
        reason = faults.needed("reason", reason, Reason.LONGEST);
        faults.check(!students.isEmpty(), "students", "required").throwIfAny();
    }

    /**
     * @param approvedSince the first day of its first approval
     * @throws Invalid {@code on} when the end would be before the approval, or in the future
     */
    void require(@Nullable LocalDate approvedSince, LocalDate today) {
        new Invalid.Collector()
                .check(!on.isAfter(today), "on", "not-over-yet")
                .check(approvedSince == null || !on.isBefore(approvedSince), "on", "ends-before-it-begins")
                .throwIfAny();
    }
}

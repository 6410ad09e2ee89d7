package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** The approvals of a programme, the first one first: a renewal is added, and what was approved before stays. */
final class Approvals {

    private Approvals() {}

    /**
     * With another one; one from the same day as the last corrects it.
     *
     * @throws Invalid {@code from} before the first day of the last one
     */
    static List<GivenApproval> with(List<GivenApproval> approvals, GivenApproval given) {
        var all = new ArrayList<>(approvals);
        if (!all.isEmpty()) {
            var last = Objects.requireNonNull(all.get(all.size() - 1).approval().from());
            var from = Objects.requireNonNull(given.approval().from());
            if (from.isBefore(last)) {
                throw new Invalid("from", "before-approval");
            }
            if (from.equals(last)) {
                all.remove(all.size() - 1);
            }
        }
        all.add(given);
        return all;
    }

    /** The first day of the first one; null where there is none. */
    static @Nullable LocalDate since(List<GivenApproval> approvals) {
        return approvals.isEmpty() ? null : approvals.get(0).approval().from();
    }
}

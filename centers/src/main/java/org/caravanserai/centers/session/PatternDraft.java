package org.caravanserai.centers.session;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.centers.teaching.TeachingTerm;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** The weeks of a class as a director enters them. */
public record PatternDraft(
        List<WeeklyPattern.Slot> slots,

        @Described("The first day of the term by default") @Nullable
        LocalDate from,

        @Described("The last day of the term by default") @Nullable
        LocalDate to) {

    /**
     * @throws Invalid each fault with its field
     */
    WeeklyPattern in(TeachingTerm term) {
        return new WeeklyPattern(slots, from == null ? term.firstDay() : from, to == null ? term.lastDay() : to);
    }
}

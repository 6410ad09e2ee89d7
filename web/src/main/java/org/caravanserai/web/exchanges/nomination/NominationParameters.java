package org.caravanserai.web.exchanges.nomination;

import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationFilter.Direction;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** Filters of the list of nominations, as addresses of the page and of the API have them. */
record NominationParameters(
        @Nullable Direction direction,
        @Nullable NominationState state,
        @Nullable @Described(example = "2026/2027") AcademicYear year,
        @Nullable @Described("Code of an agreement") String agreement) {

    NominationFilter filter() {
        return new NominationFilter(direction, state, null, year, agreement);
    }
}

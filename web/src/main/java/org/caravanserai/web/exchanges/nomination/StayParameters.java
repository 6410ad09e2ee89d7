package org.caravanserai.web.exchanges.nomination;

import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationFilter.Direction;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.shared.AcademicYear;
import org.jspecify.annotations.Nullable;

/** Filters of the list of stays, as the address of the page has them. */
record StayParameters(
        @Nullable Direction direction,
        @Nullable MobilityState state,
        @Nullable AcademicYear year,
        @Nullable String agreement) {

    /** Accepted nominations: each has a stay. */
    NominationFilter filter() {
        return new NominationFilter(direction, NominationState.ACCEPTED, state, year, agreement);
    }
}

package org.caravanserai.web.exchanges.stay;

import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.NominationFilter.Direction;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsFilter;
import org.jspecify.annotations.Nullable;

/** Filters for the whereabouts of people, as addresses of pages and of the API have them. */
public record WhereaboutsParameters(
        @Nullable Direction direction,
        @Nullable String institution,
        @Nullable LocalDate date) {

    public WhereaboutsFilter filter(LocalDate today) {
        return new WhereaboutsFilter(direction, institution, Objects.requireNonNullElse(date, today));
    }
}

package org.caravanserai.domain.exchanges.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for.
 *
 * @param direction seen from the reader's organizations; null for both
 * @param institution slug of an organization at either end; null for all
 */
public record WhereaboutsFilter(
        NominationFilter.@Nullable Direction direction,
        @Nullable String institution,
        LocalDate day) {}

package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.shared.AcademicYear;
import org.jspecify.annotations.Nullable;

/**
 * Which nominations are wanted.
 *
 * @param direction seen from the reader's organizations; null for both
 */
public record NominationFilter(
        @Nullable Direction direction,
        @Nullable NominationState state,
        @Nullable MobilityState stay,
        @Nullable AcademicYear year,
        @Nullable String agreement) {

    /** Whether people go or come. */
    public enum Direction {
        OUT,
        IN
    }

    public static final NominationFilter ALL = new NominationFilter(null, null, null, null, null);
}

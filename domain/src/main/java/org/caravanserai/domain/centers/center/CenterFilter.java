package org.caravanserai.domain.centers.center;

import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.centers.status.HeldStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which centers a list shows.
 *
 * @param states those in one of these states; never empty
 * @param owners those that one of these organizations runs, and those that have one of these ids themselves; null for all
 * @param language ISO 639-3 code of a language that is taught
 * @param status that is held on a day; null for any or none
 */
public record CenterFilter(
        Set<CenterState> states,
        @Nullable Set<UUID> owners,
        @Nullable CenterKind kind,
        @Nullable String country,
        @Nullable String language,
        @Nullable HeldStatus status) {

    public CenterFilter {
        states = Set.copyOf(states);
    }

    /** Whatever statuses they have. */
    public CenterFilter(
            Set<CenterState> states,
            @Nullable Set<UUID> owners,
            @Nullable CenterKind kind,
            @Nullable String country,
            @Nullable String language) {
        this(states, owners, kind, country, language, null);
    }
}

package org.caravanserai.domain.centers.center;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A center as lists show it.
 *
 * @param languages ISO 639-3 codes
 * @param openedOn null before it opened
 * @param closedOn null unless it is closed
 */
public record CenterRow(
        UUID id,
        String slug,
        CenterKind kind,
        CenterState state,
        LocalizedText name,
        CenterOwner host,
        @Nullable CenterOwner partner,
        String country,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> languages,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {}

package org.caravanserai.domain.centers.point;

import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A teaching point on a map.
 *
 * @param center slug of its center
 * @param latitude in degrees, north positive; null when nobody has said
 */
public record PointRow(
        String center,
        LocalizedText name,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude) {}

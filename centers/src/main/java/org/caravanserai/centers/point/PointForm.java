package org.caravanserai.centers.point;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A teaching point as entered in a form: everything as text.
 *
 * @param languages ISO 639-3 codes
 * @param closedOn last day; left out while it is open
 */
public record PointForm(
        @Nullable Map<String, String> name,
        @Nullable String country,
        @Nullable String city,
        @Nullable String address,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable List<String> languages,
        @Nullable String openedOn,
        @Nullable String closedOn) {}

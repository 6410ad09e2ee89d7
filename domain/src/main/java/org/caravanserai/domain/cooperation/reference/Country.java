package org.caravanserai.domain.cooperation.reference;

import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A country with the names and codes that it had on a date.
 *
 * @param iso2 ISO 3166-1 alpha-2
 * @param iso3 ISO 3166-1 alpha-3
 * @param numeric ISO 3166-1 numeric, three digits; null where there is none
 * @param region where the group that was asked for puts it; null without a group or where the group has no regions
 */
public record Country(
        String iso2,
        String iso3,
        @Nullable String numeric,
        LocalizedText names,
        @Nullable Region region) {}

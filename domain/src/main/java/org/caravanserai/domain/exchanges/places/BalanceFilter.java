package org.caravanserai.domain.exchanges.places;

import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which balances are wanted; null means all.
 *
 * @param agreement code of an agreement
 * @param institution slug of an organization at either end
 * @param country of an organization at either end
 * @param partner slug of an organization at either end, besides the institution
 * @param from slug of the organization that has sent
 * @param unit code of a unit of the institution, or {@link #NO_UNIT}; means nothing without an institution
 */
public record BalanceFilter(
        @Nullable String agreement,
        @Nullable String institution,
        @Nullable CountryCode country,
        @Nullable AcademicYear year,
        @Nullable String unit,
        @Nullable String partner,
        @Nullable String from) {

    /** Filter value for stays that no agreement assigns to a unit. */
    public static final String NO_UNIT = "*";

    /** A filter for all units. */
    public BalanceFilter(
            @Nullable String agreement,
            @Nullable String institution,
            @Nullable CountryCode country,
            @Nullable AcademicYear year) {
        this(agreement, institution, country, year, null, null, null);
    }
}

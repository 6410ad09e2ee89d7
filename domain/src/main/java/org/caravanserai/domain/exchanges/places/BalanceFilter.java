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
 */
public record BalanceFilter(
        @Nullable String agreement,
        @Nullable String institution,
        @Nullable CountryCode country,
        @Nullable AcademicYear year) {}

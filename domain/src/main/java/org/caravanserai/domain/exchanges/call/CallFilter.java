package org.caravanserai.domain.exchanges.call;

import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are wanted; null means all.
 *
 * @param country where people go
 * @param field of education that a condition names, or leaves open: two to four digits of ISCED-F
 * @param language that a destination asks for, a BCP 47 tag
 * @param level of the European Qualifications Framework that a condition names, or leaves open
 * @param open only those that can be applied for now
 */
public record CallFilter(
        @Nullable CountryCode country,
        @Nullable String field,
        @Nullable String language,
        @Nullable Integer level,
        @Nullable AcademicYear year,
        boolean open) {

    public static final CallFilter ALL = new CallFilter(null, null, null, null, null, false);
}

package org.caravanserai.domain.centers.level;

import java.time.LocalDate;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A level that somebody has in a language.
 *
 * @param cefr what it means on the CEFR under a mapping; null: nothing, or below A1
 * @param validUntil last day; null: it does not expire
 * @param document code of the certificate; null: none
 */
public record LevelRecord(
        LanguageTag language,
        String scheme,
        String schemeVersion,
        String level,
        @Nullable CefrLevel cefr,
        LevelBasis basis,
        LocalDate reachedOn,
        @Nullable LocalDate validUntil,
        @Nullable String document) {

    /** Whether it counts on this day. */
    public boolean countsOn(LocalDate day) {
        return basis.isVerified() && (validUntil == null || !day.isAfter(validUntil));
    }
}

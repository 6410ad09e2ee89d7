package org.caravanserai.domain.cooperation.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A language that has a status in a country.
 *
 * @param language ISO 639-1, or 639-3 where that has no code
 * @param validFrom null: longer than anything that is counted
 * @param validTo null: still
 */
public record OfficialLanguage(
        String country,
        String language,
        LanguageStatus status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {}

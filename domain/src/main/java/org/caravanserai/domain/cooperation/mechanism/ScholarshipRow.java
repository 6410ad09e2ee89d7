package org.caravanserai.domain.cooperation.mechanism;

import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A scholarship scheme that asks for a level in a language.
 *
 * @param places a year; null: not known
 */
public record ScholarshipRow(
        String slug,
        LocalizedText title,
        Scholarship.Needed needed,
        @Nullable Integer places) {}

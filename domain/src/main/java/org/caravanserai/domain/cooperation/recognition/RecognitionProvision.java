package org.caravanserai.domain.cooperation.recognition;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement with a country on the recognition of degrees says about one level.
 *
 * @param instrument slug of the agreement
 * @param title of the agreement
 * @param since the day from which the agreement is in force
 * @param until its last day; null: no end is known
 * @param article its number; null where the agreement says nothing about any level
 * @param level the level that the article is about; null where there is no such article
 * @param effect what holds for the level; null where there is no such article
 * @param direction whose degrees the article is about; null where there is no such article
 */
public record RecognitionProvision(
        String country,
        String instrument,
        LocalizedText title,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String article,
        @Nullable DegreeLevel level,
        @Nullable RecognitionEffect effect,
        @Nullable RecognitionDirection direction) {

    /** Whether degrees of this level are recognized by it, in one direction at least: not where each degree is evaluated by itself. */
    public boolean covers(DegreeLevel asked) {
        return level == asked && effect == RecognitionEffect.RECOGNIZED;
    }
}

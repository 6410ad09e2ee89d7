package org.caravanserai.domain.cooperation.recognition;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Whether a degree is recognized.
 *
 * @param provision what an instrument in force says about the level; null when none says anything
 * @param authority who decides or confirms in the country where the degree is to be used; null when nobody is known
 */
public record RecognitionAnswer(
        RecognitionEffect effect,
        @Nullable Provision provision,
        @Nullable Authority authority) {

    /** An article of an instrument that is about the level. */
    public record Provision(
            String instrument,
            LocalizedText title,
            String article,
            LocalizedText text,
            RecognitionEffect effect,
            @Nullable LocalDate inForceSince,
            @Nullable String source,
            RecognitionScope scope) {}

    /** The authority that evaluates degrees in a country. */
    public record Authority(LocalizedText name, @Nullable String website) {}

    /** Without an article, degrees are evaluated one by one. */
    static RecognitionAnswer of(@Nullable Provision provision, @Nullable Authority authority) {
        var effect = provision == null ? RecognitionEffect.INDIVIDUALLY : provision.effect();
        return new RecognitionAnswer(effect, provision, authority);
    }
}

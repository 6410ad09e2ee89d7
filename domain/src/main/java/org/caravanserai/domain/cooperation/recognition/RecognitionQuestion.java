package org.caravanserai.domain.cooperation.recognition;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Is a degree of one country recognized in another?
 *
 * @param country that awarded the degree
 * @param usedIn where it is to be used
 * @param on the day for which the answer is given
 * @param purpose what it is to count for; null: anything
 */
public record RecognitionQuestion(
        CountryCode country,
        CountryCode usedIn,
        DegreeLevel level,
        LocalDate on,
        @Nullable RecognitionPurpose purpose) {

    /** Whatever it is to count for. */
    public RecognitionQuestion(CountryCode country, CountryCode usedIn, DegreeLevel level, LocalDate on) {
        this(country, usedIn, level, on, null);
    }

    /**
     * @throws Invalid {@code same-country}
     */
    public RecognitionQuestion {
        if (country.equals(usedIn)) {
            throw new Invalid("in", "same-country");
        }
    }

    /** The same question about a degree of the other country. */
    public RecognitionQuestion reversed() {
        return new RecognitionQuestion(usedIn, country, level, on, purpose);
    }

    /**
     * The answer that follows from what instruments say: an agreement of the two countries goes before a convention of
     * many, and of several the one most in favour of the holder.
     *
     * @param provisions of instruments in force on the day, in the order of their precedence
     */
    public RecognitionAnswer answer(
            List<RecognitionAnswer.Provision> provisions, RecognitionAnswer.@Nullable Authority authority) {
        var recognizing = provisions.stream()
                .filter(provision -> provision.effect() == RecognitionEffect.RECOGNIZED)
                .findFirst();
        var chosen = recognizing.or(() -> provisions.stream().findFirst()).orElse(null);
        return RecognitionAnswer.of(chosen, authority);
    }
}

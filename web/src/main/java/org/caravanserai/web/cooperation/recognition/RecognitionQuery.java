package org.caravanserai.web.cooperation.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.recognition.RecognitionQuestion;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** Whether a degree is recognized, as the query of an address asks. */
public record RecognitionQuery(
        @Described("That awarded the degree, ISO 3166-1") CountryCode country,
        DegreeLevel level,

        @Described("Where it is to be used; CN unless said otherwise") @Nullable
        CountryCode in,

        @Described("The day for which the answer is given; today unless said otherwise") @Nullable
        LocalDate asOf,

        @Described("Anything unless said otherwise") @Nullable
        RecognitionPurpose purpose) {

    static final CountryCode HOME = CountryCode.of("CN");

    /**
     * @throws Invalid {@code same-country}
     */
    RecognitionQuestion question(Clock clock) {
        return new RecognitionQuestion(
                country,
                Objects.requireNonNullElse(in, HOME),
                level,
                asOf == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : asOf,
                purpose);
    }
}

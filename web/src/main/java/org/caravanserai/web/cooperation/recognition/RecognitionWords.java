package org.caravanserai.web.cooperation.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.recognition.RecognitionQuestion;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads the question from the parameters of an address. */
final class RecognitionWords {

    static final String HOME = "CN";

    private RecognitionWords() {}

    /**
     * @throws Invalid each fault with its parameter
     */
    static RecognitionQuestion question(
            @Nullable String country,
            @Nullable String usedIn,
            @Nullable String level,
            @Nullable String asOf,
            @Nullable String purpose,
            Clock clock) {
        var fields = new FormFields();
        fields.needed("country", country);
        var from = fields.country("country", country);
        var to = fields.country("in", usedIn == null || usedIn.isBlank() ? HOME : usedIn);
        var degree = fields.neededConstant(DegreeLevel.class, "level", level);
        var day = fields.date("asOf", asOf);
        var counts = fields.constant(RecognitionPurpose.class, "purpose", purpose);
        fields.throwIfAny();
        return new RecognitionQuestion(
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                Objects.requireNonNull(degree),
                day == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : day,
                counts);
    }
}

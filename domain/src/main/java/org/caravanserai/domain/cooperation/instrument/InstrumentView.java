package org.caravanserai.domain.cooperation.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntrySteps;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** Fields that only instruments have. */
public record InstrumentView(
        InstrumentKind kind,
        InstrumentState state,
        @Nullable LocalDate signedOn,
        List<ArticleLine> articles) implements EntryDetails, EntrySteps {

    @Override
    public Set<InstrumentState> next() {
        return Step.only(state.next(), next -> true);
    }

    /** An article as it is read. */
    public record ArticleLine(
            String number,
            LocalizedText text,
            @Nullable DegreeLevel level,
            @Nullable RecognitionEffect effect,
            @Nullable RecognitionScope scope) {}
}

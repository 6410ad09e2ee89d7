package org.caravanserai.cooperation.instrument;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.instrument.Article;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A policy instrument as entered in a form: everything as text. */
public record InstrumentForm(
        EntryForm entry,
        @Nullable String kind,
        @Nullable String signedOn,
        @Nullable List<ArticleForm> articles) implements RecordForm {

    @Override
    public EntryKind entryKind() {
        return EntryKind.INSTRUMENT;
    }

    /**
     * An article; level and effect where it recognizes degrees.
     *
     * @param direction null: both
     * @param purposes none: further study
     */
    public record ArticleForm(
            @Nullable String number,
            @Nullable Map<String, String> text,
            @Nullable String level,
            @Nullable String effect,
            @Nullable String direction,
            @Nullable List<String> purposes,
            @Nullable Boolean institutionsDecide) {

        private Article read() {
            var fields = new FormFields();
            fields.needed("number", number);
            var words = fields.text("text", text);
            var degree = fields.constant(DegreeLevel.class, "level", level);
            var holds = fields.constant(RecognitionEffect.class, "effect", effect);
            var whose = fields.constant(RecognitionDirection.class, "direction", direction);
            var counts = EnumSet.noneOf(RecognitionPurpose.class);
            for (var purpose : purposes == null ? List.<String>of() : purposes) {
                var known = fields.neededConstant(RecognitionPurpose.class, "purposes", purpose);
                if (known != null) {
                    counts.add(known);
                }
            }
            fields.throwIfAny();
            return new Article(
                    String.valueOf(number),
                    Objects.requireNonNullElse(words, LocalizedText.EMPTY),
                    degree,
                    holds,
                    new RecognitionScope(
                            whose == null ? RecognitionScope.USUAL.direction() : whose,
                            counts.isEmpty() ? RecognitionScope.USUAL.purposes() : counts,
                            Boolean.TRUE.equals(institutionsDecide)));
        }
    }

    /**
     * @return null when something is wrong
     */
    Instrument.@Nullable Terms read(FormFields fields) {
        var type = fields.neededConstant(InstrumentKind.class, "kind", kind);
        var day = fields.date("signedOn", signedOn);
        var all = fields.list("articles", articles, ArticleForm::read);
        return type == null ? null : new Instrument.Terms(type, day, all);
    }
}

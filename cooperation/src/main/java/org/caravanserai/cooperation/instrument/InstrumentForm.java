package org.caravanserai.cooperation.instrument;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.domain.cooperation.instrument.Article;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Inlined;
import org.jspecify.annotations.Nullable;

/** A policy instrument as a keeper enters it. */
public record InstrumentForm(
        @Inlined EntryForm entry,
        InstrumentKind kind,
        @Nullable LocalDate signedOn,
        @OrEmpty List<ArticleForm> articles) {

    /** What is known of an instrument, to be corrected. */
    public static InstrumentForm of(EntryForm entry, InstrumentView view) {
        return new InstrumentForm(
                entry,
                view.kind(),
                view.signedOn(),
                view.articles().stream().map(ArticleForm::of).toList());
    }

    /**
     * An article; level and effect where it recognizes degrees.
     *
     * @param direction null: both
     * @param purposes none: further study
     */
    public record ArticleForm(
            @Longest(Article.MAX_NUMBER) String number,
            @OrEmpty LocalizedText text,
            @Nullable DegreeLevel level,
            @Nullable RecognitionEffect effect,
            @Nullable RecognitionDirection direction,
            @OrEmpty List<RecognitionPurpose> purposes,
            @Nullable Boolean institutionsDecide) {

        private static ArticleForm of(InstrumentView.ArticleLine article) {
            var scope = article.scope();
            return new ArticleForm(
                    article.number(),
                    article.text(),
                    article.level(),
                    article.effect(),
                    scope == null ? null : scope.direction(),
                    scope == null ? List.of() : List.copyOf(scope.purposes()),
                    scope != null && scope.institutionsDecide());
        }

        private Article article() {
            return new Article(
                    number,
                    text,
                    level,
                    effect,
                    new RecognitionScope(
                            Objects.requireNonNullElse(direction, RecognitionScope.USUAL.direction()),
                            purposes.isEmpty() ? RecognitionScope.USUAL.purposes() : EnumSet.copyOf(purposes),
                            Boolean.TRUE.equals(institutionsDecide)));
        }
    }

    /**
     * @throws Invalid each fault with its field
     */
    Instrument.Terms terms() {
        var faults = new Invalid.Collector();
        var all = EntryReader.rows("articles", articles, ArticleForm::article, faults);
        faults.throwIfAny();
        return new Instrument.Terms(kind, signedOn, all);
    }
}

package org.caravanserai.platform.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionCondition;
import org.caravanserai.domain.questions.QuestionKey;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.MeantBy;
import org.jspecify.annotations.Nullable;

/**
 * A question as somebody enters it, and as it is answered.
 *
 * @param key null or blank: made of the label
 * @param choices of the kinds that offer some
 * @param required null: no
 * @param askedOf null: everyone
 * @param askedIf null: in any case
 */
@Described(name = "QuestionForm")
public record QuestionDraft(
        @Nullable String key,
        QuestionKind kind,
        LocalizedText label,
        @OrEmpty LocalizedText hint,
        @OrEmpty @MeantBy("text") List<ChoiceDraft> choices,
        @Nullable Boolean required,
        @Nullable Audience askedOf,
        @Nullable QuestionCondition askedIf) {

    /** Asked whatever was answered before. */
    public QuestionDraft(
            @Nullable String key,
            QuestionKind kind,
            LocalizedText label,
            LocalizedText hint,
            List<ChoiceDraft> choices,
            @Nullable Boolean required,
            @Nullable Audience askedOf) {
        this(key, kind, label, hint, choices, required, askedOf, null);
    }

    /**
     * One of the answers that are offered.
     *
     * @param key null or blank: made of the text
     * @param places null: as many people can choose it as want
     */
    @Described(name = "ChoiceForm")
    public record ChoiceDraft(
            @Nullable String key,
            LocalizedText text,

            @Nullable
            @Described("How many people can choose it; absent: as many as want")
            @Between(least = 0, most = Choice.MAX_PLACES)
            Integer places) {

        /** Without a limit. */
        public ChoiceDraft(@Nullable String key, LocalizedText text) {
            this(key, text, null);
        }

        private Choice choice(Set<String> taken) {
            var choice = new Choice(QuestionDraft.key(key, text, "choice", taken), text, false, places);
            taken.add(choice.key());
            return choice;
        }
    }

    /** The question as one would write it to leave it as it is. */
    public static QuestionDraft of(Question question) {
        return new QuestionDraft(
                question.key(),
                question.kind(),
                question.label(),
                question.hint(),
                question.offered().stream()
                        .map(choice -> new ChoiceDraft(choice.key(), choice.text(), choice.places()))
                        .toList(),
                question.required(),
                question.audience(),
                question.askedIf());
    }

    /** The same with other choices. */
    public QuestionDraft offering(List<ChoiceDraft> others) {
        return new QuestionDraft(key, kind, label, hint, others, required, askedOf, askedIf);
    }

    /**
     * All questions of a form.
     *
     * @param audiences whom a question can be asked of
     * @throws Invalid naming {@code questions[0].label} and the like
     */
    public static List<Question> questions(List<QuestionDraft> drafts, Collection<Audience> audiences) {
        var keys = keys(drafts, QuestionDraft::key);
        return all("questions", drafts, draft -> {
            var question = draft.question(keys, audiences);
            keys.add(question.key());
            return question;
        });
    }

    /**
     * The question.
     *
     * @param taken keys that others have already
     * @param audiences whom it can be asked of
     * @throws Invalid naming {@code label} and the like
     */
    public Question question(Collection<String> taken, Collection<Audience> audiences) {
        var faults = new Invalid.Collector();
        var asked = Objects.requireNonNullElse(askedOf, Audience.EVERYONE);
        faults.attempt(
                "askedOf",
                () -> OneOf.word(
                        "askedOf",
                        asked.name(),
                        audiences.stream().map(Audience::name).toList()));
        var choiceKeys = keys(choices, ChoiceDraft::key);
        var offered = faults.value(own -> own, () -> all("choices", choices, choice -> choice.choice(choiceKeys)));
        faults.throwIfAny();
        return new Question(
                key(key, label, "question", taken),
                kind,
                label,
                hint,
                Objects.requireNonNull(offered),
                Boolean.TRUE.equals(required),
                asked,
                false,
                askedIf);
    }

    /**
     * The same questions where no choice has a limit.
     *
     * @throws Invalid {@code no-places-here} naming {@code questions[0].choices[1].places} and the like
     */
    public static List<QuestionDraft> unlimited(List<QuestionDraft> drafts) {
        var faults = new Invalid.Collector();
        for (int i = 0; i < drafts.size(); i++) {
            var choices = drafts.get(i).choices();
            for (int j = 0; j < choices.size(); j++) {
                faults.check(
                        choices.get(j).places() == null,
                        "questions[" + i + "].choices[" + j + "].places",
                        "no-places-here");
            }
        }
        faults.throwIfAny();
        return drafts;
    }

    private static <S, T> List<T> all(String field, List<S> drafts, Function<S, T> make) {
        var faults = new Invalid.Collector();
        var made = new ArrayList<T>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var place = field + "[" + i + "].";
            var one = faults.value(own -> place + own, () -> make.apply(draft));
            if (one != null) {
                made.add(one);
            }
        }
        faults.throwIfAny();
        return made;
    }

    private static String key(@Nullable String given, LocalizedText words, String fallback, Collection<String> taken) {
        return given == null || given.isBlank() ? QuestionKey.from(words.in("en"), fallback, taken) : given.strip();
    }

    /** The keys that are written. */
    private static <T> Set<String> keys(List<T> drafts, Function<T, @Nullable String> key) {
        var keys = new HashSet<String>();
        for (var draft : drafts) {
            var given = key.apply(draft);
            if (given != null && !given.isBlank()) {
                keys.add(given.strip());
            }
        }
        return keys;
    }
}

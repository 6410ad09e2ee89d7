package org.caravanserai.platform.questions;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKey;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.questions.QuestionForm.ChoiceForm;
import org.jspecify.annotations.Nullable;

/** Builds questions from the input, and reports all errors at once. */
public final class QuestionFormReader {

    private QuestionFormReader() {}

    /**
     * Reads all questions of a form.
     *
     * @param forms null: none
     * @param audiences whom a question can be asked of
     * @throws Invalid naming {@code questions[0].label} and the like
     */
    public static List<Question> readAll(@Nullable List<QuestionForm> forms, Collection<Audience> audiences) {
        var fields = new FormFields();
        var keys = keys(forms, QuestionForm::key);
        var questions = fields.list("questions", forms, form -> {
            var question = read(form, keys, audiences);
            keys.add(question.key());
            return question;
        });
        fields.throwIfAny();
        return questions;
    }

    /**
     * Reads one question.
     *
     * @param taken keys that others have already
     * @param audiences whom it can be asked of
     * @throws Invalid naming {@code label} and the like
     */
    public static Question read(QuestionForm form, Collection<String> taken, Collection<Audience> audiences) {
        var fields = new FormFields();
        var kind = fields.neededConstant(QuestionKind.class, "kind", form.kind());
        var audience = fields.value("askedOf", () -> audience(form.askedOf(), audiences));
        var label = fields.text("label", form.label());
        var hint = fields.text("hint", form.hint());
        var choiceKeys = keys(form.choices(), ChoiceForm::key);
        var choices = fields.list("choices", form.choices(), choice -> choice(choice, choiceKeys));
        if (kind == null || audience == null || label == null || hint == null || fields.anyWrong()) {
            throw fields.refusal();
        }
        return new Question(
                key(form.key(), label, "question", taken),
                kind,
                label,
                hint,
                choices,
                Boolean.TRUE.equals(form.required()),
                audience,
                false);
    }

    private static Audience audience(@Nullable String name, Collection<Audience> known) {
        return name == null
                ? Audience.EVERYONE
                : new Audience(OneOf.word(
                        "askedOf",
                        name.strip(),
                        known.stream().map(Audience::name).toList()));
    }

    private static Choice choice(ChoiceForm form, Set<String> taken) {
        var fields = new FormFields();
        var text = fields.text("text", form.text());
        if (text == null) {
            throw fields.refusal();
        }
        var choice = new Choice(key(form.key(), text, "choice", taken), text);
        taken.add(choice.key());
        return choice;
    }

    private static String key(@Nullable String given, LocalizedText words, String fallback, Collection<String> taken) {
        return given == null || given.isBlank() ? QuestionKey.from(words.in("en"), fallback, taken) : given.strip();
    }

    /** The keys that are written. */
    private static <T> Set<String> keys(@Nullable List<T> forms, Function<T, @Nullable String> key) {
        var keys = new HashSet<String>();
        for (var form : forms == null ? List.<T>of() : forms) {
            var given = key.apply(form);
            if (given != null && !given.isBlank()) {
                keys.add(given.strip());
            }
        }
        return keys;
    }
}

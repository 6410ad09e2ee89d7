package org.caravanserai.events.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caravanserai.domain.events.questions.Audience;
import org.caravanserai.domain.events.questions.Choice;
import org.caravanserai.domain.events.questions.Question;
import org.caravanserai.domain.events.questions.QuestionKey;
import org.caravanserai.domain.events.questions.QuestionKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Invalid.Violation;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.questions.QuestionForm.ChoiceForm;
import org.jspecify.annotations.Nullable;

/** Makes questions of what somebody wrote, and names every fault at once. */
public final class QuestionFormReader {

    private QuestionFormReader() {}

    /**
     * Reads all questions of an event.
     *
     * @param forms null: none
     * @throws Invalid naming {@code registration.questions[0].label} and the like
     */
    public static List<Question> readAll(@Nullable List<QuestionForm> forms) {
        var faults = new ArrayList<Violation>();
        var questions = new ArrayList<Question>();
        var keys = keys(orEmpty(forms), QuestionForm::key);
        for (int i = 0; i < orEmpty(forms).size(); i++) {
            var field = "registration.questions[" + i + "]";
            var form = orEmpty(forms).get(i);
            attempt(field + ".", faults, () -> read(form, keys)).forEach(question -> {
                keys.add(question.key());
                questions.add(question);
            });
        }
        throwIfAny(faults);
        return questions;
    }

    /**
     * Reads one question.
     *
     * @param taken keys that others have already
     * @throws Invalid naming {@code label} and the like
     */
    public static Question read(QuestionForm form, Collection<String> taken) {
        var faults = new ArrayList<Violation>();
        var kind = constant(QuestionKind.class, "kind", form.kind(), faults);
        var audience = constant(
                Audience.class,
                "askedOf",
                Objects.requireNonNullElse(form.askedOf(), Audience.EVERYONE.name()),
                faults);
        var label = text("label", form.label(), faults);
        var hint = text("hint", form.hint(), faults);
        var choices = choices(orEmpty(form.choices()), faults);
        throwIfAny(faults);
        return new Question(
                key(form.key(), label, "question", taken),
                Objects.requireNonNull(kind),
                label,
                hint,
                choices,
                Boolean.TRUE.equals(form.required()),
                Objects.requireNonNull(audience),
                false);
    }

    private static List<Choice> choices(List<ChoiceForm> forms, List<Violation> faults) {
        var keys = keys(forms, ChoiceForm::key);
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            attempt("choices[" + i + "].", faults, () -> choice(form, keys)).forEach(choice -> {
                keys.add(choice.key());
                choices.add(choice);
            });
        }
        return choices;
    }

    private static Choice choice(ChoiceForm form, Set<String> taken) {
        var faults = new ArrayList<Violation>();
        var text = text("text", form.text(), faults);
        throwIfAny(faults);
        return new Choice(key(form.key(), text, "choice", taken), text);
    }

    private static String key(@Nullable String given, LocalizedText words, String fallback, Collection<String> taken) {
        return given == null || given.isBlank() ? QuestionKey.from(words.in("en"), fallback, taken) : given.strip();
    }

    private static <T> Set<String> keys(List<T> forms, Function<T, @Nullable String> key) {
        var keys = new HashSet<String>();
        forms.stream()
                .map(key)
                .filter(given -> !isBlank(given))
                .forEach(given -> keys.add(String.valueOf(given).strip()));
        return keys;
    }

    private static LocalizedText text(String field, @Nullable Map<String, String> texts, List<Violation> faults) {
        try {
            return new LocalizedText(texts == null ? Map.of() : texts);
        } catch (Invalid refusal) {
            refusal.violations().forEach(fault -> faults.add(new Violation(field, fault.key(), fault.arguments())));
            return LocalizedText.EMPTY;
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Class<E> type, String field, @Nullable String name, List<Violation> faults) {
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(
                    isBlank(name)
                            ? new Violation(field, "required", List.of())
                            : new Violation(
                                    field,
                                    "not-one-of",
                                    List.of(String.valueOf(name), Arrays.toString(type.getEnumConstants()))));
        }
        return found.orElse(null);
    }

    /** One thing, or none and its faults below the field. */
    private static <T> List<T> attempt(String field, List<Violation> faults, Supplier<T> construction) {
        try {
            return List.of(construction.get());
        } catch (Invalid refusal) {
            refusal.violations()
                    .forEach(fault -> faults.add(new Violation(field + fault.field(), fault.key(), fault.arguments())));
            return List.of();
        }
    }

    private static void throwIfAny(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

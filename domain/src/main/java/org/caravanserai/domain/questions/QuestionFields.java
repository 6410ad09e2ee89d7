package org.caravanserai.domain.questions;

import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.shared.FieldType;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.ListText;
import org.caravanserai.domain.shared.LocalizedText;

/** The questions of a form field by field: {@code questions.<key>} for the wording, {@code questions.<key>.kind} and the like. */
public final class QuestionFields {

    private static final String KIND = "questions.kind";

    private QuestionFields() {}

    /**
     * The wording of each question in English, or in the first language that it has.
     *
     * @param name by which the API names the questions of the form
     */
    public static Map<String, FieldValue> wording(String name, Questionnaire questions) {
        var fields = new TreeMap<String, FieldValue>();
        for (var question : questions.asked()) {
            fields.put(
                    name + "." + question.key(),
                    FieldValue.Text.of(question.label().in("en")));
        }
        return fields;
    }

    /**
     * All that is asked and how.
     *
     * @param name by which the API names the questions of the form
     * @param audiences beginning of the keys of the texts that name the area's audiences
     */
    public static Map<String, FieldValue> of(String name, Questionnaire questions, String audiences) {
        var fields = new TreeMap<String, FieldValue>();
        for (var question : questions.asked()) {
            var own = name + "." + question.key();
            fields.put(own + ".kind", FieldValue.Constant.of(KIND, question.kind()));
            fields.put(own + ".required", new FieldValue.YesNo(question.required()));
            fields.put(
                    own + ".audience",
                    new FieldValue.Constant(audiences, question.audience().name()));
            put(fields, own + ".label.", question.label());
            put(fields, own + ".hint.", question.hint());
            choices(fields, own + ".choices.", question);
            condition(fields, own + ".askedIf", questions, question);
        }
        return fields;
    }

    /**
     * How such fields are read again.
     *
     * @param audiences beginning of the keys of the texts that name the area's audiences
     */
    public static FieldType type(String audiences) {
        return (part, stored) -> {
            var parts = part.split("\\.", 3);
            if (parts.length < 2) {
                return FieldValue.Text.of(stored);
            }
            return switch (parts[1]) {
                case "kind" -> new FieldValue.Constant(KIND, stored);
                case "audience" -> new FieldValue.Constant(audiences, stored);
                case "required" -> FieldType.YES_NO.read("", stored);
                default -> parts.length < 3 ? FieldValue.Text.of(stored) : FieldType.LOCALIZED.read(parts[2], stored);
            };
        };
    }

    private static void condition(
            Map<String, FieldValue> fields, String name, Questionnaire questions, Question question) {
        var condition = question.askedIf();
        if (condition != null) {
            var earlier = questions.question(condition.question()).orElseThrow();
            var answer = earlier.choice(condition.answer())
                    .map(choice -> choice.text().in("en"))
                    .orElse(condition.answer());
            fields.put(name, FieldValue.Text.of(earlier.label().in("en") + " = " + answer));
        }
    }

    private static void put(Map<String, FieldValue> fields, String name, LocalizedText text) {
        text.texts().forEach((tag, words) -> fields.put(name + tag, new FieldValue.Text(words, LanguageTag.of(tag))));
    }

    private static void choices(Map<String, FieldValue> fields, String name, Question question) {
        question.offered().stream()
                .flatMap(choice -> choice.text().texts().keySet().stream())
                .distinct()
                .forEach(tag -> fields.put(name + tag, new FieldValue.Text(words(question, tag), LanguageTag.of(tag))));
    }

    private static String words(Question question, String tag) {
        return ListText.ofPhrases(
                tag,
                question.offered().stream()
                        .map(Choice::text)
                        .map(text -> text.in(tag))
                        .toList());
    }
}

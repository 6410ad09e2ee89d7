package org.caravanserai.events.approval;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.LocalizedText;

/** The questions of a sign-up form field by field: {@code registration.questions.<key>.kind} and the like. */
final class QuestionFields {

    private QuestionFields() {}

    static Map<String, String> of(Questionnaire questions) {
        var fields = new TreeMap<String, String>();
        for (var question : questions.asked()) {
            var name = "registration.questions." + question.key();
            fields.put(name + ".kind", question.kind().name());
            fields.put(name + ".required", Boolean.toString(question.required()));
            fields.put(name + ".audience", question.audience().name());
            put(fields, name + ".label.", question.label());
            put(fields, name + ".hint.", question.hint());
            choices(fields, name + ".choices.", question);
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, LocalizedText text) {
        text.texts().forEach((tag, words) -> fields.put(name + tag, words));
    }

    private static void choices(Map<String, String> fields, String name, Question question) {
        question.offered().stream()
                .flatMap(choice -> choice.text().texts().keySet().stream())
                .distinct()
                .forEach(tag -> fields.put(
                        name + tag,
                        question.offered().stream()
                                .map(Choice::text)
                                .map(text -> text.in(tag))
                                .collect(Collectors.joining("; "))));
    }
}

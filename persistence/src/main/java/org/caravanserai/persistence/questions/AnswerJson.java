package org.caravanserai.persistence.questions;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import org.caravanserai.domain.questions.Answer;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.persistence.shared.Json;

/** Answers in their column: by key of the question, each with its kind and values. */
public final class AnswerJson {

    private static final String NOTHING = "{}";

    private AnswerJson() {}

    public static String write(Answers answers) {
        var object = Json.PROVIDER.createObjectBuilder();
        answers.byKey()
                .forEach((key, answer) -> object.add(
                        key,
                        Json.PROVIDER
                                .createObjectBuilder()
                                .add("kind", answer.kind().name())
                                .add("values", Json.PROVIDER.createArrayBuilder(answer.values()))));
        return object.build().toString();
    }

    /** The JSON that the column contains for this answer, alone or among others. */
    public static String containing(String question, String value) {
        var values = Json.PROVIDER.createArrayBuilder().add(value);
        return Json.PROVIDER
                .createObjectBuilder()
                .add(question, Json.PROVIDER.createObjectBuilder().add("values", values))
                .build()
                .toString();
    }

    public static Answers answers(String json) {
        if (json.equals(NOTHING)) {
            return Answers.NONE;
        }
        var answers = new LinkedHashMap<String, Answer>();
        Json.read(json).forEach((key, answer) -> answers.put(key, answer(answer.asJsonObject())));
        return new Answers(answers);
    }

    private static Answer answer(JsonObject answer) {
        return new Answer(
                QuestionKind.valueOf(answer.getString("kind")),
                answer.getJsonArray("values").getValuesAs(JsonString::getString));
    }
}

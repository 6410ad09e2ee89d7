package org.caravanserai.persistence.questions;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionCondition;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Json;

/** Questions in their column. */
public final class QuestionJson {

    private static final String NOTHING = "[]";

    private QuestionJson() {}

    static String write(Questionnaire questionnaire) {
        var array = Json.PROVIDER.createArrayBuilder();
        questionnaire.questions().forEach(question -> array.add(object(question)));
        return array.build().toString();
    }

    private static JsonObjectBuilder object(Question question) {
        var condition = question.askedIf();
        var object = Json.PROVIDER
                .createObjectBuilder()
                .add("key", question.key())
                .add("kind", question.kind().name())
                .add("label", texts(question.label()))
                .add("hint", texts(question.hint()))
                .add("choices", choices(question.choices()))
                .add("required", question.required())
                .add("audience", question.audience().name())
                .add("retired", question.retired());
        return condition == null ? object : object.add("askedIf", condition.value());
    }

    private static JsonArrayBuilder choices(List<Choice> choices) {
        var array = Json.PROVIDER.createArrayBuilder();
        choices.forEach(choice -> array.add(object(choice)));
        return array;
    }

    private static JsonObjectBuilder object(Choice choice) {
        var places = choice.places();
        var object = Json.PROVIDER
                .createObjectBuilder()
                .add("key", choice.key())
                .add("text", texts(choice.text()))
                .add("retired", choice.retired());
        return places == null ? object : object.add("places", places);
    }

    private static JsonObjectBuilder texts(LocalizedText text) {
        var object = Json.PROVIDER.createObjectBuilder();
        text.texts().forEach(object::add);
        return object;
    }

    public static Questionnaire questionnaire(String json) {
        if (json.equals(NOTHING)) {
            return Questionnaire.NONE;
        }
        try (var reader = Json.PROVIDER.createReader(new StringReader(json))) {
            return new Questionnaire(reader.readArray().getValuesAs(QuestionJson::question));
        }
    }

    private static Question question(JsonObject question) {
        return new Question(
                question.getString("key"),
                QuestionKind.valueOf(question.getString("kind")),
                localized(question.getJsonObject("label")),
                localized(question.getJsonObject("hint")),
                question.getJsonArray("choices").getValuesAs(QuestionJson::choice),
                question.getBoolean("required"),
                new Audience(question.getString("audience")),
                question.getBoolean("retired"),
                question.containsKey("askedIf") ? new QuestionCondition(question.getString("askedIf")) : null);
    }

    private static Choice choice(JsonObject choice) {
        return new Choice(
                choice.getString("key"),
                localized(choice.getJsonObject("text")),
                choice.getBoolean("retired"),
                choice.containsKey("places") ? choice.getInt("places") : null);
    }

    private static LocalizedText localized(JsonObject texts) {
        var read = new LinkedHashMap<String, String>();
        texts.forEach((tag, text) -> read.put(tag, ((JsonString) text).getString()));
        return new LocalizedText(read);
    }
}

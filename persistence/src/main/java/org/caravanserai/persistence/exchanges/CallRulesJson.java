package org.caravanserai.persistence.exchanges;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.LanguageSkills;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.domain.exchanges.call.RequestedDocument;
import org.caravanserai.domain.exchanges.call.RequestedDocuments;
import org.caravanserai.domain.exchanges.call.RequestedReferences;
import org.caravanserai.domain.exchanges.call.ScoringCriterion;
import org.caravanserai.domain.exchanges.call.ScoringScheme;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Json;

/** The rules of a call, and what a person states of the own studies, in their columns. */
final class CallRulesJson {

    private CallRulesJson() {}

    static String write(CallRules rules) {
        var asked = rules.eligibility();
        var eligibility = Json.PROVIDER
                .createObjectBuilder()
                .add("fields", TermsJson.words(asked.fields()))
                .add("levels", TermsJson.numbers(asked.levels()))
                .add("languages", TermsJson.languages(asked.languages()))
                .add("nationalities", TermsJson.words(asked.nationalities()));
        if (asked.credits() != null) {
            eligibility.add("credits", asked.credits());
        }
        if (asked.oldest() != null) {
            eligibility.add("oldest", asked.oldest());
        }
        return Json.PROVIDER
                .createObjectBuilder()
                .add("eligibility", eligibility)
                .add("criteria", criteria(rules.scoring()))
                .add("offerDays", rules.offerDays())
                .add("documents", documents(rules.documents()))
                .add(
                        "references",
                        Json.PROVIDER
                                .createObjectBuilder()
                                .add("number", rules.references().number())
                                .add("required", rules.references().required()))
                .add("ownPeople", rules.ownPeople())
                .build()
                .toString();
    }

    private static JsonArrayBuilder criteria(ScoringScheme scheme) {
        var array = Json.PROVIDER.createArrayBuilder();
        for (var criterion : scheme.criteria()) {
            array.add(Json.PROVIDER
                    .createObjectBuilder()
                    .add("key", criterion.key())
                    .add("label", label(criterion.label()))
                    .add("weight", criterion.weight()));
        }
        return array;
    }

    private static JsonArrayBuilder documents(RequestedDocuments documents) {
        var array = Json.PROVIDER.createArrayBuilder();
        for (var document : documents.all()) {
            array.add(Json.PROVIDER
                    .createObjectBuilder()
                    .add("key", document.key())
                    .add("label", label(document.label()))
                    .add("required", document.required())
                    .add(
                            "types",
                            TermsJson.words(document.types().stream().sorted().toList())));
        }
        return array;
    }

    private static JsonObjectBuilder label(LocalizedText text) {
        var label = Json.PROVIDER.createObjectBuilder();
        text.texts().forEach(label::add);
        return label;
    }

    private static RequestedDocuments documents(JsonObject rules) {
        return rules.containsKey("documents")
                ? new RequestedDocuments(rules.getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                        .map(CallRulesJson::document)
                        .toList())
                : RequestedDocuments.NONE;
    }

    private static RequestedDocument document(JsonObject object) {
        return new RequestedDocument(
                object.getString("key"),
                Json.localized(object.getJsonObject("label").toString()),
                object.getBoolean("required"),
                object.getJsonArray("types").getValuesAs(JsonString.class).stream()
                        .map(type -> FileType.valueOf(type.getString()))
                        .collect(Collectors.toSet()));
    }

    /** A call of before there were rules has an empty object. */
    static CallRules read(String json) {
        var object = Json.read(json);
        if (object.isEmpty()) {
            return CallRules.OPEN;
        }
        return new CallRules(
                eligibility(object.getJsonObject("eligibility")),
                new ScoringScheme(object.getJsonArray("criteria").getValuesAs(JsonObject.class).stream()
                        .map(each -> new ScoringCriterion(
                                each.getString("key"),
                                Json.localized(each.getJsonObject("label").toString()),
                                each.getInt("weight")))
                        .toList()),
                object.getInt("offerDays"),
                documents(object),
                references(object),
                object.getBoolean("ownPeople", false));
    }

    private static RequestedReferences references(JsonObject rules) {
        var asked = rules.getJsonObject("references");
        return asked == null
                ? RequestedReferences.NONE
                : new RequestedReferences(asked.getInt("number"), asked.getBoolean("required"));
    }

    private static Eligibility eligibility(JsonObject object) {
        return new Eligibility(
                object.getJsonArray("fields").getValuesAs(JsonString.class).stream()
                        .map(code -> IscedField.of(code.getString()))
                        .toList(),
                object.getJsonArray("levels").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::intValue)
                        .toList(),
                object.containsKey("credits") ? object.getJsonNumber("credits").bigDecimalValue() : null,
                TermsJson.languages(object.getJsonArray("languages")),
                object.getJsonArray("nationalities").getValuesAs(JsonString.class).stream()
                        .map(code -> CountryCode.of(code.getString()))
                        .toList(),
                object.containsKey("oldest") ? object.getInt("oldest") : null);
    }

    /** What a person had stated; what is not stated is left out. */
    static String write(Statement said) {
        var object = Json.PROVIDER.createObjectBuilder();
        var field = said.field();
        if (field != null) {
            object.add("field", field.code());
        }
        if (said.level() != null) {
            object.add("level", said.level());
        }
        if (said.credits() != null) {
            object.add("credits", said.credits());
        }
        var nationality = said.nationality();
        if (nationality != null) {
            object.add("nationality", nationality.value());
        }
        if (said.bornOn() != null) {
            object.add("bornOn", said.bornOn().toString());
        }
        if (!said.languages().all().isEmpty()) {
            object.add("languages", TermsJson.languages(said.languages().all()));
        }
        return object.build().toString();
    }

    static Statement statement(String json) {
        var object = Json.read(json);
        return new Statement(
                object.containsKey("field") ? IscedField.of(object.getString("field")) : null,
                object.containsKey("level") ? object.getInt("level") : null,
                object.containsKey("credits") ? object.getJsonNumber("credits").bigDecimalValue() : null,
                object.containsKey("nationality") ? CountryCode.of(object.getString("nationality")) : null,
                object.containsKey("bornOn") ? LocalDate.parse(object.getString("bornOn")) : null,
                object.containsKey("languages")
                        ? new LanguageSkills(TermsJson.languages(object.getJsonArray("languages")))
                        : LanguageSkills.NONE);
    }

    static String skills(LanguageSkills skills) {
        return TermsJson.languages(skills.all()).build().toString();
    }

    static LanguageSkills skills(String json) {
        try (var reader = Json.PROVIDER.createReader(new StringReader(json))) {
            return new LanguageSkills(TermsJson.languages(reader.readArray()));
        }
    }
}

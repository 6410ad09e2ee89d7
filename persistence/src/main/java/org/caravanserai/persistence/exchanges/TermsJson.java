package org.caravanserai.persistence.exchanges;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.exchanges.agreement.PlacesInYear;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The terms of an agreement in their column. */
final class TermsJson {

    private TermsJson() {}

    static String write(AgreementTerms terms) {
        var title = Json.PROVIDER.createObjectBuilder();
        terms.title().texts().forEach(title::add);
        var conditions = Json.PROVIDER.createArrayBuilder();
        terms.conditions().forEach(condition -> conditions.add(object(condition)));
        return Json.PROVIDER
                .createObjectBuilder()
                .add("title", title)
                .add("conditions", conditions)
                .add("policy", object(terms.policy()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder object(BalancePolicy policy) {
        var object = Json.PROVIDER
                .createObjectBuilder()
                .add("unit", policy.unit().name())
                .add("overQuota", policy.overQuota().name());
        if (policy.tolerance() != null) {
            object.add("tolerance", policy.tolerance());
        }
        if (policy.carriedYears() != null) {
            object.add("carriedYears", policy.carriedYears());
        }
        return object;
    }

    private static JsonObjectBuilder object(Condition condition) {
        var object = Json.PROVIDER
                .createObjectBuilder()
                .add("code", condition.code())
                .add("from", condition.from())
                .add("to", condition.to())
                .add("kind", condition.kind().name())
                .add("personsPerYear", condition.personsPerYear())
                .add("iscedF", words(condition.iscedF()))
                .add("eqf", numbers(condition.eqf()))
                .add("languages", languages(condition.languages()))
                .add("firstYear", condition.firstYear().toString())
                .add("lastYear", condition.lastYear().toString())
                .add("blended", condition.blended());
        amount(object, "monthsPerYear", condition.monthsPerYear());
        amount(object, "daysPerYear", condition.daysPerYear());
        if (!condition.placesByYear().isEmpty()) {
            var years = Json.PROVIDER.createArrayBuilder();
            condition.placesByYear().forEach(each -> years.add(object(each)));
            object.add("placesByYear", years);
        }
        unit(object, "fromUnit", condition.fromUnit());
        unit(object, "toUnit", condition.toUnit());
        return object;
    }

    private static JsonObjectBuilder object(PlacesInYear places) {
        var object = Json.PROVIDER
                .createObjectBuilder()
                .add("year", places.year().toString())
                .add("persons", places.persons());
        amount(object, "months", places.months());
        amount(object, "days", places.days());
        return object;
    }

    private static void amount(JsonObjectBuilder object, String field, @Nullable BigDecimal amount) {
        if (amount != null) {
            object.add(field, amount);
        }
    }

    private static @Nullable BigDecimal amount(JsonObject object, String field) {
        return object.containsKey(field) ? object.getJsonNumber(field).bigDecimalValue() : null;
    }

    private static void unit(JsonObjectBuilder object, String field, @Nullable String code) {
        if (code != null) {
            object.add(field, code);
        }
    }

    static JsonArrayBuilder words(List<?> values) {
        var array = Json.PROVIDER.createArrayBuilder();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }

    static JsonArrayBuilder numbers(List<Integer> values) {
        var array = Json.PROVIDER.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    static JsonArrayBuilder languages(List<LanguageRequirement> requirements) {
        var array = Json.PROVIDER.createArrayBuilder();
        for (var requirement : requirements) {
            var object = Json.PROVIDER
                    .createObjectBuilder()
                    .add("language", requirement.language().value());
            var level = requirement.level();
            array.add(level == null ? object : object.add("cefr", level.name()));
        }
        return array;
    }

    static AgreementTerms read(String json) {
        var object = Json.read(json);
        return new AgreementTerms(
                Json.localized(object.getJsonObject("title").toString()),
                object.getJsonArray("conditions").getValuesAs(JsonObject.class).stream()
                        .map(TermsJson::condition)
                        .toList(),
                policy(object.getJsonObject("policy")));
    }

    /**
     * @param object null in terms that were written before agreements had a policy
     */
    static BalancePolicy policy(@Nullable JsonObject object) {
        return object == null
                ? BalancePolicy.NONE
                : new BalancePolicy(
                        object.containsKey("tolerance")
                                ? object.getJsonNumber("tolerance").bigDecimalValue()
                                : null,
                        BalanceUnit.valueOf(object.getString("unit")),
                        object.containsKey("carriedYears") ? (Integer) object.getInt("carriedYears") : null,
                        OverQuota.valueOf(object.getString("overQuota")));
    }

    static Condition condition(JsonObject object) {
        return new Condition(
                object.getString("code"),
                object.getInt("from"),
                object.getInt("to"),
                MobilityKind.valueOf(object.getString("kind")),
                object.getInt("personsPerYear"),
                amount(object, "monthsPerYear"),
                object.getJsonArray("iscedF").getValuesAs(JsonString.class).stream()
                        .map(code -> IscedField.of(code.getString()))
                        .toList(),
                object.getJsonArray("eqf").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::intValue)
                        .toList(),
                languages(object.getJsonArray("languages")),
                AcademicYear.of(object.getString("firstYear")),
                AcademicYear.of(object.getString("lastYear")),
                object.getBoolean("blended"),
                object.getString("fromUnit", null),
                object.getString("toUnit", null),
                amount(object, "daysPerYear"),
                object.containsKey("placesByYear")
                        ? object.getJsonArray("placesByYear").getValuesAs(JsonObject.class).stream()
                                .map(each -> new PlacesInYear(
                                        AcademicYear.of(each.getString("year")),
                                        each.getInt("persons"),
                                        amount(each, "months"),
                                        amount(each, "days")))
                                .toList()
                        : List.of());
    }

    static List<LanguageRequirement> languages(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(object -> new LanguageRequirement(
                        LanguageTag.of(object.getString("language")),
                        object.containsKey("cefr") ? CefrLevel.valueOf(object.getString("cefr")) : null))
                .toList();
    }
}

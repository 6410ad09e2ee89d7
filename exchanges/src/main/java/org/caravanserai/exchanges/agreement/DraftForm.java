package org.caravanserai.exchanges.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.exchanges.agreement.DraftContent;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
import org.caravanserai.exchanges.agreement.TermsForm.YearForm;
import org.jspecify.annotations.Nullable;

/**
 * What has been entered of an agreement, complete or not.
 *
 * @param parties slugs, blank where none is chosen yet
 * @param units codes of units in the same order; blank, or missing at the end, for whole organizations
 * @param terms directions name parties by their numbers, from 1, since a party may not be chosen yet
 */
public record DraftForm(List<String> parties, List<String> units, TermsForm terms) {

    private static final String BETWEEN = ",";

    DraftContent content() {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < parties.size(); i++) {
            fields.put("parties[" + i + "].organization", parties.get(i));
            put(fields, "parties[" + i + "].unit", i < units.size() ? units.get(i) : null);
        }
        var title = terms.title() == null ? Map.<String, String>of() : terms.title();
        title.forEach((language, text) -> put(fields, "title." + language, text));
        var conditions = terms.conditions() == null ? List.<ConditionForm>of() : terms.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            put(fields, "conditions[" + i + "].", conditions.get(i));
        }
        var policy = terms.policy();
        if (policy != null) {
            put(fields, "policy.tolerance", policy.tolerance());
            put(fields, "policy.unit", policy.unit());
            put(fields, "policy.carriedYears", policy.carriedYears());
            put(fields, "policy.overQuota", policy.overQuota());
        }
        return new DraftContent(fields);
    }

    private static void put(Map<String, String> fields, String at, ConditionForm condition) {
        put(fields, at + "code", condition.code());
        put(fields, at + "from", condition.from());
        put(fields, at + "to", condition.to());
        put(fields, at + "kind", condition.kind());
        put(fields, at + "personsPerYear", condition.personsPerYear());
        put(fields, at + "monthsPerYear", condition.monthsPerYear());
        put(fields, at + "daysPerYear", condition.daysPerYear());
        put(fields, at + "iscedF", joined(condition.iscedF()));
        put(fields, at + "eqf", joined(condition.eqf()));
        put(fields, at + "firstYear", condition.firstYear());
        put(fields, at + "lastYear", condition.lastYear());
        put(fields, at + "fromUnit", condition.fromUnit());
        put(fields, at + "toUnit", condition.toUnit());
        fields.put(at + "blended", Boolean.toString(condition.blended()));
        var languages = condition.languages() == null ? List.<LanguageForm>of() : condition.languages();
        for (int i = 0; i < languages.size(); i++) {
            put(fields, at + "languages[" + i + "].language", languages.get(i).language());
            put(fields, at + "languages[" + i + "].cefr", languages.get(i).cefr());
        }
        var years = condition.placesByYear() == null ? List.<YearForm>of() : condition.placesByYear();
        for (int i = 0; i < years.size(); i++) {
            var year = at + "placesByYear[" + i + "].";
            put(fields, year + "academicYear", years.get(i).academicYear());
            put(fields, year + "persons", years.get(i).persons());
            put(fields, year + "months", years.get(i).months());
            put(fields, year + "days", years.get(i).days());
        }
    }

    private static void put(Map<String, String> fields, String path, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            fields.put(path, text.strip());
        }
    }

    private static @Nullable String joined(@Nullable List<String> texts) {
        return texts == null ? null : String.join(BETWEEN, texts);
    }

    static DraftForm of(DraftContent content) {
        var fields = content.fields();
        var parties = new ArrayList<String>();
        var units = new ArrayList<String>();
        for (int i = 0; fields.containsKey("parties[" + i + "].organization"); i++) {
            parties.add(Objects.requireNonNull(fields.get("parties[" + i + "].organization")));
            units.add(fields.getOrDefault("parties[" + i + "].unit", ""));
        }
        var title = new LinkedHashMap<String, String>();
        fields.forEach((path, text) -> {
            if (path.startsWith("title.")) {
                title.put(path.substring("title.".length()), text);
            }
        });
        var conditions = new ArrayList<ConditionForm>();
        for (int i = 0; fields.containsKey("conditions[" + i + "].blended"); i++) {
            conditions.add(condition(fields, "conditions[" + i + "]."));
        }
        var policy = new PolicyForm(
                fields.get("policy.tolerance"),
                fields.get("policy.unit"),
                fields.get("policy.carriedYears"),
                fields.get("policy.overQuota"));
        return new DraftForm(parties, units, new TermsForm(title, conditions, policy));
    }

    private static ConditionForm condition(Map<String, String> fields, String at) {
        var languages = new ArrayList<LanguageForm>();
        for (int i = 0; any(fields, at + "languages[" + i + "]."); i++) {
            var language = at + "languages[" + i + "].";
            languages.add(new LanguageForm(fields.get(language + "language"), fields.get(language + "cefr")));
        }
        var years = new ArrayList<YearForm>();
        for (int i = 0; any(fields, at + "placesByYear[" + i + "]."); i++) {
            var year = at + "placesByYear[" + i + "].";
            years.add(new YearForm(
                    fields.get(year + "academicYear"),
                    fields.get(year + "persons"),
                    fields.get(year + "months"),
                    fields.get(year + "days")));
        }
        return new ConditionForm(
                fields.get(at + "code"),
                fields.get(at + "from"),
                fields.get(at + "to"),
                fields.get(at + "kind"),
                fields.get(at + "personsPerYear"),
                fields.get(at + "monthsPerYear"),
                parts(fields.get(at + "iscedF")),
                parts(fields.get(at + "eqf")),
                languages,
                fields.get(at + "firstYear"),
                fields.get(at + "lastYear"),
                Boolean.parseBoolean(fields.get(at + "blended")),
                fields.get(at + "fromUnit"),
                fields.get(at + "toUnit"),
                fields.get(at + "daysPerYear"),
                years);
    }

    private static boolean any(Map<String, String> fields, String beginning) {
        return fields.keySet().stream().anyMatch(path -> path.startsWith(beginning));
    }

    private static List<String> parts(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(BETWEEN));
    }
}

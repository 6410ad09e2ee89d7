package org.caravanserai.exchanges.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
import org.caravanserai.exchanges.agreement.TermsForm.YearForm;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads the content of an agreement and names every fault with its field. */
final class TermsReader {

    private final FormFields fields;
    private final List<String> parties;
    private final List<@Nullable Set<String>> units;
    private final Map<String, Condition> agreed;
    private final Set<String> codes = new HashSet<>();

    /**
     * @param fields has the faults that were found before
     * @param parties their slugs, in the order of the agreement; blank where none is chosen
     * @param units the codes of the units of each party; null where the party is not known
     * @param agreed conditions that were agreed on, by code: a condition without a code gets none of another kind or direction
     */
    TermsReader(
            FormFields fields, List<String> parties, List<@Nullable Set<String>> units, Map<String, Condition> agreed) {
        this.fields = fields;
        this.parties = parties;
        this.units = units;
        this.agreed = agreed;
    }

    /**
     * @throws Invalid with all faults
     */
    AgreementTerms read(TermsForm form) {
        var title = fields.text("title", form.title());
        if (title != null && title.isEmpty()) {
            fields.wrong("title", "required");
        }
        var entries = form.conditions() == null ? List.<ConditionForm>of() : form.conditions();
        entries.forEach(entry -> codes.add(String.valueOf(entry.code())));
        if (entries.isEmpty()) {
            fields.wrong("conditions", "required");
        }
        var conditions = new ArrayList<Condition>();
        for (int i = 0; i < entries.size(); i++) {
            var read = condition("conditions[" + i + "]", entries.get(i));
            if (read != null) {
                conditions.add(read);
            }
        }
        var policy = policy(form.policy());
        fields.throwIfAny();
        return new AgreementTerms(title == null ? LocalizedText.EMPTY : title, conditions, policy);
    }

    private BalancePolicy policy(@Nullable PolicyForm form) {
        if (form == null) {
            return BalancePolicy.NONE;
        }
        var tolerance = fields.decimal("policy.tolerance", form.tolerance());
        var unit = fields.constant(BalanceUnit.class, "policy.unit", form.unit());
        var years = fields.integer("policy.carriedYears", form.carriedYears(), 0, BalancePolicy.MOST_YEARS);
        var over = fields.constant(OverQuota.class, "policy.overQuota", form.overQuota());
        var read = fields.below(
                "policy",
                () -> new BalancePolicy(
                        tolerance,
                        unit == null ? BalancePolicy.NONE.unit() : unit,
                        years,
                        over == null ? BalancePolicy.NONE.overQuota() : over));
        return read == null ? BalancePolicy.NONE : read;
    }

    private @Nullable Condition condition(String at, ConditionForm form) {
        var from = party(at + ".from", form.from());
        var to = party(at + ".to", form.to());
        var fromUnit = unit(at + ".from.unit", from, form.fromUnit());
        var toUnit = unit(at + ".to.unit", to, form.toUnit());
        var kind = fields.neededConstant(MobilityKind.class, at + ".kind", form.kind());
        var persons = fields.needed(at + ".personsPerYear", form.personsPerYear())
                ? fields.integer(at + ".personsPerYear", form.personsPerYear(), 1, Condition.MOST_PERSONS)
                : null;
        var months = fields.decimal(at + ".monthsPerYear", form.monthsPerYear());
        var days = fields.decimal(at + ".daysPerYear", form.daysPerYear());
        var places = places(at + ".placesByYear", form.placesByYear());
        var isced = fields.list(at + ".iscedF", form.iscedF(), code -> plain(() -> IscedField.of(code)));
        var eqf = fields.list(at + ".eqf", form.eqf(), TermsReader::level);
        var languages = fields.list(at + ".languages", form.languages(), TermsReader::language);
        var first = year(at + ".firstYear", form.firstYear());
        var last = year(at + ".lastYear", form.lastYear());
        if (first == null || last == null) {
            return null;
        }
        boolean whole = from != null && to != null && kind != null && persons != null;
        int sends = from == null ? other(to) : from;
        int receives = to == null ? other(sends) : to;
        var stay = kind == null ? MobilityKind.STUDENT_STUDY : kind;
        var read = fields.below(
                at,
                () -> new Condition(
                        code(form.code(), stay, sends, receives),
                        sends,
                        receives,
                        stay,
                        persons == null ? 1 : persons,
                        months,
                        isced,
                        eqf,
                        languages,
                        first,
                        last,
                        form.blended(),
                        fromUnit,
                        toUnit,
                        days,
                        places));
        return whole ? read : null;
    }

    /** Another party, in the place of one that is not known: the rest of the condition is read nonetheless. */
    private static int other(@Nullable Integer party) {
        return party == null || party != 1 ? 1 : 2;
    }

    /** None where one of them is wrong, so that faults of the others keep their numbers. */
    private List<PlacesInYear> places(String at, @Nullable List<YearForm> forms) {
        var read = new ArrayList<PlacesInYear>();
        for (int i = 0; forms != null && i < forms.size(); i++) {
            var form = forms.get(i);
            var field = at + "[" + i + "]";
            var year = year(field + ".academicYear", form.academicYear());
            var persons = fields.needed(field + ".persons", form.persons())
                    ? fields.integer(field + ".persons", form.persons(), 0, Condition.MOST_PERSONS)
                    : null;
            var months = fields.decimal(field + ".months", form.months());
            var days = fields.decimal(field + ".days", form.days());
            if (year != null && persons != null) {
                var places = fields.below(field, () -> new PlacesInYear(year, persons, months, days));
                if (places != null) {
                    read.add(places);
                }
            }
        }
        return forms == null || read.size() == forms.size() ? read : List.of();
    }

    private String code(@Nullable String written, MobilityKind kind, int from, int to) {
        if (written != null && !written.isBlank()) {
            return written.strip();
        }
        for (int number = 1; ; number++) {
            var known = agreed.get("c" + number);
            if ((known == null || known.isFor(kind, from, to)) && codes.add("c" + number)) {
                return "c" + number;
            }
        }
    }

    /** A party that is not chosen yet is a fault of its own field, not of each direction. */
    private @Nullable Integer party(String field, @Nullable String slug) {
        if (slug != null && slug.isBlank() && parties.contains("")) {
            return null;
        }
        if (!fields.needed(field, slug)) {
            return null;
        }
        int position = parties.indexOf(String.valueOf(slug).strip());
        if (position < 0) {
            fields.wrong(field, "not-a-party");
            return null;
        }
        return position + 1;
    }

    private @Nullable String unit(String field, @Nullable Integer party, @Nullable String code) {
        if (code == null || code.isBlank() || party == null) {
            return null;
        }
        var named = code.strip();
        var known = units.get(party - 1);
        if (known != null && !known.contains(named)) {
            fields.wrong(field, "unknown-unit", named);
        }
        return named;
    }

    private @Nullable AcademicYear year(String field, @Nullable String text) {
        return fields.needed(field, text) ? fields.value(field, () -> AcademicYear.of(String.valueOf(text))) : null;
    }

    private static Integer level(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException nonsense) {
            throw new Invalid("", "between", 1, 8);
        }
    }

    private static LanguageRequirement language(LanguageForm form) {
        var reading = new FormFields();
        var tag = reading.needed("language", form.language()) ? reading.language("language", form.language()) : null;
        var level = reading.constant(CefrLevel.class, "cefr", form.cefr());
        reading.throwIfAny();
        return new LanguageRequirement(tag == null ? LanguageTag.of("en") : tag, level);
    }

    /** Faults of the entry itself, not of a field within it. */
    private static <T> T plain(java.util.function.Supplier<T> construction) {
        try {
            return construction.get();
        } catch (Invalid refusal) {
            var fault = refusal.violations().get(0);
            throw new Invalid("", fault.key(), fault.arguments().toArray());
        }
    }
}

package org.caravanserai.exchanges.call;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.RequestedDocument;
import org.caravanserai.domain.exchanges.call.RequestedDocuments;
import org.caravanserai.domain.exchanges.call.RequestedReferences;
import org.caravanserai.domain.exchanges.call.ScoringCriterion;
import org.caravanserai.domain.exchanges.call.ScoringScheme;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.questions.QuestionKey;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a call as entered in a form: everything as text, null and empty for what is not asked.
 *
 * @param fields four digits of ISCED-F
 * @param levels of the European Qualifications Framework
 * @param credits least number of ECTS credits
 * @param oldest highest age in years
 * @param offerDays days in which an offer has to be accepted; null: the usual number
 * @param references null: none are asked for
 * @param ownPeople whether the places are for students and staff of the organization that runs the call
 */
public record RulesForm(
        @Nullable List<String> fields,
        @Nullable List<String> levels,
        @Nullable String credits,
        @Nullable List<SkillForm> languages,
        @Nullable List<String> nationalities,
        @Nullable String oldest,
        @Nullable List<CriterionForm> criteria,
        @Nullable String offerDays,
        @Nullable List<DocumentForm> documents,
        @Nullable ReferencesForm references,
        boolean ownPeople) {

    /** For people of any organization. */
    public RulesForm(
            @Nullable List<String> fields,
            @Nullable List<String> levels,
            @Nullable String credits,
            @Nullable List<SkillForm> languages,
            @Nullable List<String> nationalities,
            @Nullable String oldest,
            @Nullable List<CriterionForm> criteria,
            @Nullable String offerDays,
            @Nullable List<DocumentForm> documents,
            @Nullable ReferencesForm references) {
        this(
                fields,
                levels,
                credits,
                languages,
                nationalities,
                oldest,
                criteria,
                offerDays,
                documents,
                references,
                false);
    }

    /**
     * The references that applicants ask for.
     *
     * @param number null: none
     * @param required whether no application can be submitted before all have arrived
     */
    public record ReferencesForm(@Nullable String number, boolean required) {}

    /**
     * Something by which applications are scored.
     *
     * @param key null: made of the label
     */
    public record CriterionForm(
            @Nullable String key,
            @Nullable Map<String, String> label,
            @Nullable String weight) {}

    /**
     * A document that applicants attach.
     *
     * @param key null: made of the label
     * @param types names of {@link FileType}; null or empty: PDF
     */
    public record DocumentForm(
            @Nullable String key,
            @Nullable Map<String, String> label,
            boolean required,
            @Nullable List<String> types) {

        static DocumentForm of(RequestedDocument document) {
            return new DocumentForm(
                    document.key(),
                    document.label().texts(),
                    document.required(),
                    document.types().stream().map(FileType::name).sorted().toList());
        }
    }

    /** No requirements and a single overall score. */
    public static final RulesForm OPEN = new RulesForm(null, null, null, null, null, null, null, null, null, null);

    /** Stored rules as one would write them. */
    public static RulesForm of(CallRules rules) {
        var asked = rules.eligibility();
        var least = asked.credits();
        var age = asked.oldest();
        return new RulesForm(
                asked.fields().stream().map(IscedField::code).toList(),
                asked.levels().stream().map(String::valueOf).toList(),
                least == null ? null : least.stripTrailingZeros().toPlainString(),
                asked.languages().stream().map(SkillForm::of).toList(),
                asked.nationalities().stream().map(CountryCode::value).toList(),
                age == null ? null : age.toString(),
                rules.scoring().criteria().stream()
                        .map(each -> new CriterionForm(each.key(), each.label().texts(), String.valueOf(each.weight())))
                        .toList(),
                String.valueOf(rules.offerDays()),
                rules.documents().all().stream().map(DocumentForm::of).toList(),
                new ReferencesForm(
                        String.valueOf(rules.references().number()),
                        rules.references().required()),
                rules.ownPeople());
    }

    /**
     * @return null where something is wrong, which the fields know then
     */
    @Nullable
    CallRules read(FormFields form) {
        var asked = form.list("fields", fields, code -> SkillForm.plain(() -> IscedField.of(code)));
        var wanted = form.list("levels", levels, SkillForm::level);
        var least = form.decimal("credits", credits);
        var spoken = form.list("languages", languages, SkillForm::read);
        var countries = form.list("nationalities", nationalities, code -> SkillForm.plain(() -> CountryCode.of(code)));
        var age = form.integer("oldest", oldest, 14, 120);
        var keys = new HashSet<String>();
        var scored = form.list("criteria", criteria, each -> criterion(each, keys));
        var days = form.integer("offerDays", offerDays, 1, CallRules.MOST_OFFER_DAYS);
        var eligibility = form.whole(() -> new Eligibility(asked, wanted, least, spoken, countries, age));
        var scoring = form.whole(() -> new ScoringScheme(scored));
        var names = new HashSet<String>();
        var wantedDocuments = form.list("documents", documents, each -> document(each, names));
        var asking = form.whole(() -> new RequestedDocuments(wantedDocuments));
        return eligibility == null || scoring == null || asking == null
                ? null
                : new CallRules(
                        eligibility,
                        scoring,
                        days == null ? CallRules.USUAL_OFFER_DAYS : days,
                        asking,
                        references(form),
                        ownPeople);
    }

    private RequestedReferences references(FormFields form) {
        var number = references == null
                ? null
                : form.integer("references", references.number(), 0, RequestedReferences.MOST);
        return references == null || number == null
                ? RequestedReferences.NONE
                : new RequestedReferences(number, references.required());
    }

    private static RequestedDocument document(DocumentForm form, Set<String> keys) {
        var fields = new FormFields();
        var label = fields.text("label", form.label());
        var written = form.types();
        var types = fields.list(
                "types",
                written == null || written.isEmpty() ? List.of(FileType.PDF.name()) : written,
                name -> OneOf.constant(FileType.class, "", name));
        if (label == null || fields.anyWrong()) {
            throw fields.refusal();
        }
        var key = form.key() == null || form.key().isBlank()
                ? QuestionKey.from(label.in("en"), "document", keys)
                : form.key().strip();
        if (!keys.add(key)) {
            throw new Invalid("key", "keys-twice");
        }
        return new RequestedDocument(key, label, form.required(), Set.copyOf(types));
    }

    private static ScoringCriterion criterion(CriterionForm form, Set<String> keys) {
        var fields = new FormFields();
        var label = fields.text("label", form.label());
        var weight = fields.needed("weight", form.weight())
                ? fields.integer("weight", form.weight(), 1, ScoringCriterion.MOST_WEIGHT)
                : null;
        if (label == null || weight == null || fields.anyWrong()) {
            throw fields.refusal();
        }
        var key = form.key() == null || form.key().isBlank()
                ? QuestionKey.from(label.in("en"), "criterion", keys)
                : form.key().strip();
        if (!keys.add(key)) {
            throw new Invalid("key", "keys-twice");
        }
        return new ScoringCriterion(key, label, weight);
    }
}

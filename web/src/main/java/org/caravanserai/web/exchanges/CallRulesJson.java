package org.caravanserai.web.exchanges;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.RequestedDocument;
import org.caravanserai.domain.exchanges.call.ScoringCriterion;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.exchanges.call.RulesForm;
import org.caravanserai.exchanges.call.SkillForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Selection rules of a call; omitted rules require nothing. */
@Schema(name = "CallRules")
public record CallRulesJson(
        @Nullable List<String> fields,
        @Nullable List<Integer> levels,
        @Nullable BigDecimal credits,
        @Nullable List<SkillJson> languages,
        @Nullable List<String> nationalities,
        @Nullable Integer oldest,
        @Nullable List<CriterionJson> criteria,

        @Schema(description = "Days in which an offer has to be accepted") @Nullable
        Integer offerDays,

        @Schema(description = "That applicants attach") @Nullable
        List<DocumentJson> documents,

        @Schema(description = "That people whom the applicant names write by a link; none where it is left out")
        @Nullable
        ReferencesJson references,

        @Schema(
                description = "Whether the places are for students and staff of the organization that runs the call;"
                        + " false where it is left out")
        @Nullable
        Boolean ownPeople) {

    /** How many references are asked for, 0 to 5, and whether no application can be submitted before all have arrived. */
    @Schema(name = "RequestedReferences")
    public record ReferencesJson(int number, @Nullable Boolean required) {}

    /** A language and the lowest level that is enough. */
    @Schema(name = "LanguageSkill")
    public record SkillJson(String language, @Nullable String cefr) {

        SkillForm form() {
            return new SkillForm(language, cefr);
        }
    }

    /** Criterion for scoring applications. */
    @Schema(name = "ScoringCriterion")
    public record CriterionJson(@Nullable String key, Map<String, String> label, int weight) {

        static CriterionJson of(ScoringCriterion criterion) {
            return new CriterionJson(criterion.key(), criterion.label().texts(), criterion.weight());
        }
    }

    /** A document that applicants attach at {@code /files?kind=APPLICATION&subject=CODE&slot=KEY}. */
    @Schema(name = "RequestedDocument")
    public record DocumentJson(
            @Nullable String key,
            Map<String, String> label,

            @Schema(description = "No application can be submitted without it; false where it is left out") @Nullable
            Boolean required,

            @Schema(description = "Where it is left out: PDF") @Nullable
            List<FileType> types) {

        static DocumentJson of(RequestedDocument document) {
            return new DocumentJson(
                    document.key(),
                    document.label().texts(),
                    document.required(),
                    document.types().stream().sorted().toList());
        }

        RulesForm.DocumentForm form() {
            return new RulesForm.DocumentForm(
                    key,
                    label,
                    Boolean.TRUE.equals(required),
                    types == null ? null : types.stream().map(FileType::name).toList());
        }
    }

    static CallRulesJson of(CallRules rules) {
        Eligibility asked = rules.eligibility();
        return new CallRulesJson(
                asked.fields().stream().map(IscedField::code).toList(),
                asked.levels(),
                asked.credits(),
                asked.languages().stream()
                        .map(each -> new SkillJson(
                                each.language().value(),
                                each.level() == null ? null : each.level().name()))
                        .toList(),
                asked.nationalities().stream().map(CountryCode::value).toList(),
                asked.oldest(),
                rules.scoring().criteria().stream().map(CriterionJson::of).toList(),
                rules.offerDays(),
                rules.documents().all().stream().map(DocumentJson::of).toList(),
                new ReferencesJson(
                        rules.references().number(), rules.references().required()),
                rules.ownPeople());
    }

    RulesForm form() {
        return new RulesForm(
                fields,
                levels == null ? null : levels.stream().map(String::valueOf).toList(),
                credits == null ? null : credits.toPlainString(),
                languages == null
                        ? null
                        : languages.stream().map(SkillJson::form).toList(),
                nationalities,
                oldest == null ? null : oldest.toString(),
                criteria == null
                        ? null
                        : criteria.stream()
                                .map(each -> new RulesForm.CriterionForm(
                                        each.key(), each.label(), String.valueOf(each.weight())))
                                .toList(),
                offerDays == null ? null : offerDays.toString(),
                documents == null
                        ? null
                        : documents.stream().map(DocumentJson::form).toList(),
                references == null
                        ? null
                        : new RulesForm.ReferencesForm(
                                String.valueOf(references.number()), Boolean.TRUE.equals(references.required())),
                Boolean.TRUE.equals(ownPeople));
    }
}

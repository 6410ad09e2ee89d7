package org.caravanserai.web.exchanges;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.exchanges.agreement.DraftForm;
import org.caravanserai.exchanges.agreement.ShowAgreementDraft;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
import org.caravanserai.exchanges.agreement.TermsForm.YearForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement that the own office prepares, complete or not. */
@Schema(name = "PrivateAgreementDraft")
public record AgreementDraftJson(String code, long version, Instant changedAt, String changedBy, ContentJson content) {

    static AgreementDraftJson of(ShowAgreementDraft.Shown shown) {
        return new AgreementDraftJson(
                shown.code(), shown.version(), shown.changedAt(), shown.changedBy(), ContentJson.of(shown.form()));
    }

    /** What was entered; everything may be missing or wrong until the agreement is proposed. */
    @Schema(name = "PrivateAgreementDraftContent")
    public record ContentJson(
            @Schema(description = "The own organization, and the other parties as far as they are chosen")
            List<PartJson> parties,

            @Nullable Map<String, String> title,
            @Nullable List<DraftConditionJson> conditions,
            @Nullable DraftPolicyJson policy) {

        static ContentJson of(DraftForm form) {
            var terms = form.terms();
            var parties = new ArrayList<PartJson>();
            for (int i = 0; i < form.parties().size(); i++) {
                var unit = i < form.units().size() ? form.units().get(i) : "";
                parties.add(new PartJson(blank(form.parties().get(i)), blank(unit)));
            }
            return new ContentJson(
                    parties,
                    terms.title(),
                    Objects.requireNonNullElse(terms.conditions(), List.<ConditionForm>of()).stream()
                            .map(DraftConditionJson::of)
                            .toList(),
                    DraftPolicyJson.of(terms.policy()));
        }

        DraftForm form() {
            return new DraftForm(
                    parties.stream().map(party -> plain(party.organization())).toList(),
                    parties.stream().map(party -> plain(party.unit())).toList(),
                    new TermsForm(
                            title,
                            conditions == null
                                    ? List.of()
                                    : conditions.stream()
                                            .map(DraftConditionJson::form)
                                            .toList(),
                            policy == null ? null : policy.form()));
        }

        private static String plain(@Nullable String text) {
            return text == null ? "" : text;
        }

        private static @Nullable String blank(String text) {
            return text.isBlank() ? null : text;
        }
    }

    /** A party of a draft. */
    @Schema(name = "PrivateAgreementDraftParty")
    public record PartJson(
            @Schema(description = "Its slug; null while none is chosen") @Nullable
            String organization,

            @Schema(description = "Code of the unit that makes the agreement; null for the whole organization")
            @Nullable
            String unit) {}

    /** A condition of a draft: texts as they were entered. */
    @Schema(name = "PrivateAgreementDraftCondition")
    public record DraftConditionJson(
            @Nullable String code,

            @Schema(description = "Number of the party that sends, from 1") @Nullable
            String from,

            @Schema(description = "Number of the party that receives, from 1") @Nullable
            String to,

            @Nullable String kind,
            @Nullable String personsPerYear,
            @Nullable String monthsPerYear,
            @Nullable String daysPerYear,
            @Nullable List<String> iscedF,
            @Nullable List<String> eqf,
            @Nullable List<DraftLanguageJson> languages,
            @Nullable String firstYear,
            @Nullable String lastYear,
            @Nullable Boolean blended,
            @Nullable String fromUnit,
            @Nullable String toUnit,
            @Nullable List<DraftYearJson> placesByYear) {

        static DraftConditionJson of(ConditionForm form) {
            return new DraftConditionJson(
                    form.code(),
                    form.from(),
                    form.to(),
                    form.kind(),
                    form.personsPerYear(),
                    form.monthsPerYear(),
                    form.daysPerYear(),
                    form.iscedF(),
                    form.eqf(),
                    Objects.requireNonNullElse(form.languages(), List.<LanguageForm>of()).stream()
                            .map(each -> new DraftLanguageJson(each.language(), each.cefr()))
                            .toList(),
                    form.firstYear(),
                    form.lastYear(),
                    form.blended(),
                    form.fromUnit(),
                    form.toUnit(),
                    Objects.requireNonNullElse(form.placesByYear(), List.<YearForm>of()).stream()
                            .map(each ->
                                    new DraftYearJson(each.academicYear(), each.persons(), each.months(), each.days()))
                            .toList());
        }

        ConditionForm form() {
            return new ConditionForm(
                    code,
                    from,
                    to,
                    kind,
                    personsPerYear,
                    monthsPerYear,
                    iscedF,
                    eqf,
                    Objects.requireNonNullElse(languages, List.<DraftLanguageJson>of()).stream()
                            .map(each -> new LanguageForm(each.language(), each.cefr()))
                            .toList(),
                    firstYear,
                    lastYear,
                    Boolean.TRUE.equals(blended),
                    fromUnit,
                    toUnit,
                    daysPerYear,
                    Objects.requireNonNullElse(placesByYear, List.<DraftYearJson>of()).stream()
                            .map(each -> new YearForm(each.academicYear(), each.persons(), each.months(), each.days()))
                            .toList());
        }
    }

    /** A language of a condition of a draft. */
    @Schema(name = "PrivateAgreementDraftLanguage")
    public record DraftLanguageJson(
            @Nullable String language, @Nullable String cefr) {}

    /** Places in one academic year of a condition of a draft. */
    @Schema(name = "PrivateAgreementDraftYear")
    public record DraftYearJson(
            @Nullable String academicYear,
            @Nullable String persons,
            @Nullable String months,
            @Nullable String days) {}

    /** The policy of a draft as it was entered. */
    @Schema(name = "PrivateAgreementDraftPolicy")
    public record DraftPolicyJson(
            @Nullable String tolerance,
            @Nullable String unit,
            @Nullable String carriedYears,
            @Nullable String overQuota) {

        static @Nullable DraftPolicyJson of(@Nullable PolicyForm form) {
            return form == null
                    ? null
                    : new DraftPolicyJson(form.tolerance(), form.unit(), form.carriedYears(), form.overQuota());
        }

        PolicyForm form() {
            return new PolicyForm(tolerance, unit, carriedYears, overQuota);
        }
    }

    /** What is kept. */
    @Schema(name = "PrivateAgreementDraftChange")
    public record ChangeJson(
            @Schema(description = "The version that was read; 409 when somebody else has changed the draft since")
            @Nullable
            Long version,

            ContentJson content) {}

    /** A draft in a list. */
    @Schema(name = "PrivateAgreementDraftRow")
    public record RowJson(
            String code,
            Map<String, String> title,
            List<Map<String, String>> partners,
            Instant changedAt,
            String changedBy) {}
}

package org.caravanserai.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.exchanges.call.CallRulesDraft.CriterionDraft;
import org.caravanserai.exchanges.call.CallRulesDraft.DocumentDraft;
import org.caravanserai.exchanges.call.CallRulesDraft.ReferencesDraft;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.questions.QuestionDraft;
import org.junit.jupiter.api.Test;

class CallDraftTest {

    private static final CallDraft DRAFT = new CallDraft(
            null,
            AcademicYear.of("2026/2027"),
            List.of("CODE.c1"),
            LocalizedText.of("en", "Autumn"),
            LocalizedText.EMPTY,
            WrittenTime.parse("2026-12-01T09:00"),
            WrittenTime.parse("2026-12-20T18:00"),
            ZoneId.of("Asia/Shanghai"),
            LocalizedText.of("en", "No tuition"),
            List.of(new QuestionDraft(
                    "why",
                    QuestionKind.LONG_TEXT,
                    LocalizedText.of("en", "Why?"),
                    LocalizedText.EMPTY,
                    List.of(),
                    true,
                    Audience.EVERYONE)),
            new CallRulesDraft(
                    List.of(IscedField.of("0613")),
                    List.of(6, 7),
                    BigDecimal.valueOf(60),
                    List.of(new LanguageSkill(LanguageTag.of("en"), CefrLevel.B2)),
                    List.of(CountryCode.of("KZ")),
                    35,
                    List.of(new CriterionDraft("grades", LocalizedText.of("en", "Grades"), 3)),
                    10,
                    List.of(new DocumentDraft("cv", LocalizedText.of("en", "CV"), true, List.of(FileType.PDF))),
                    new ReferencesDraft(2, false),
                    true));

    private static Form<CallDraft> form() {
        var form = Form.of(CallDraft.class, DRAFT);
        form.part("rules")
                .withRows("languages", 3)
                .withRows("criteria", 3)
                .withRows("nationalities", 1)
                .withRows("documents", 3);
        form.part("rules").rows("documents").stream().filter(Form::isBlank).forEach(row -> row.put("required", true));
        return form;
    }

    @Test
    void aFormInWhichNothingIsChangedGivesTheSameCall() {
        assertThat(form().read()).isEqualTo(DRAFT);
    }

    @Test
    void aCriterionWithoutANameIsTakenAwayAndFaultsAreThoseOfTheRowsOfTheForm() {
        var form = form();
        var criteria = form.part("rules").rows("criteria");
        criteria.get(0).put("label", Map.of("en", " "));
        criteria.get(2).put("label", Map.of("en", "Motivation"));
        assertInvalid("rules.criteria[2].weight: required", form::read);
        criteria.get(2).put("weight", "0");
        var read = form.read();
        assertThat(read.rules().criteria()).hasSize(1);
        assertInvalid("rules.criteria[2].weight: between", () -> {
            try {
                read.details();
            } catch (Invalid refusal) {
                throw form.inRows(refusal);
            }
        });
    }

    @Test
    void aCallWithoutReferencesAsksForNone() {
        var form = form();
        form.part("rules").part("references").put("number", "");
        assertThat(form.read().rules().references()).isNull();
        assertThat(form.read().details().rules().references().asked()).isFalse();
        form.part("rules").part("references").put("number", "9");
        assertInvalid("rules.references.number: between", form::read);
    }
}

package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.call.CallDraft;
import org.caravanserai.exchanges.call.CallRulesDraft;
import org.caravanserai.exchanges.call.CallRulesDraft.CriterionDraft;
import org.caravanserai.exchanges.call.DraftCall;
import org.caravanserai.exchanges.call.LanguageSkill;
import org.caravanserai.exchanges.call.PublishCall;
import org.caravanserai.platform.questions.QuestionDraft;

/** What the calls of the demo data say, and the agreement whose places they offer. */
@ApplicationScoped
class CallPlan {

    static final String HOME = "jinling-river-university";
    static final String PARTNER = "university-of-the-high-valley";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DRAFTED = 3;
    private static final int AGREED = 200;

    private final DemoPeople people;
    private final DemoAgreements agreements;
    private final DraftCall draft;
    private final PublishCall publish;

    @Inject
    CallPlan(DemoPeople people, DemoAgreements agreements, DraftCall draft, PublishCall publish) {
        this.people = people;
        this.agreements = agreements;
        this.draft = draft;
        this.publish = publish;
    }

    /** Both universities have approved it. */
    String agreement() {
        var day = people.today(ZONE).minusDays(AGREED);
        var code = agreements.proposed(DemoOffice.JINLING, DemoOffice.HIGH_VALLEY, day, terms(day.getYear()));
        agreements.approved(code, DemoOffice.JINLING, day);
        agreements.approved(code, DemoOffice.HIGH_VALLEY, day);
        return code;
    }

    private static TermsForm terms(int year) {
        return new TermsForm(
                new LocalizedText(Map.of(
                        "en",
                        "Languages and history along the Pacific",
                        "zh",
                        "太平洋沿岸的语言与历史",
                        "es",
                        "Lenguas e historia del Pacífico")),
                List.of(
                        condition(year, "study", MobilityKind.STUDENT_STUDY, 4, List.of(6, 7)),
                        condition(year, "archives", MobilityKind.RESEARCH_VISIT, 2, List.of()),
                        condition(year, "doctoral", MobilityKind.DOCTORAL, 4, List.of())));
    }

    private static ConditionForm condition(
            int year, String code, MobilityKind kind, int persons, List<Integer> levels) {
        return new ConditionForm(
                code,
                HOME,
                PARTNER,
                kind,
                persons,
                null,
                List.of(IscedField.of("0230"), IscedField.of("0220"), IscedField.of("0613")),
                levels,
                List.of(DemoAgreements.language("es", CefrLevel.B1)),
                new AcademicYear(year, year + 1),
                new AcademicYear(year + 4, year + 5));
    }

    /** Drafts the call and publishes it some days before it opens. */
    Slug draft(PlannedCall planned, String agreement) {
        var slug = new String[1];
        people.act("officer", planned.opened() + DRAFTED, () -> {
            slug[0] = draft.execute(content(planned, agreement));
            publish.execute(Slug.of(slug[0]));
        });
        return Slug.of(slug[0]);
    }

    private CallDraft content(PlannedCall planned, String agreement) {
        var today = people.today(ZONE).plusDays(planned.opened() + DRAFTED);
        int year = today.getYear();
        return new CallDraft(
                agreement,
                new AcademicYear(year, year + 1),
                List.of(planned.condition()),
                new LocalizedText(planned.title()),
                new LocalizedText(planned.text()),
                new WrittenTime(today.minusDays(planned.opened()).atTime(9, 0), null),
                new WrittenTime(today.plusDays(planned.closes()).atTime(18, 0), null),
                ZONE,
                new LocalizedText(Map.of(
                        "en", "Tuition is waived at the host university; the home university pays the flight.",
                        "zh", "接收大学免学费，派出大学支付机票。",
                        "es", "La universidad de destino exime de la matrícula; la de origen paga el vuelo.")),
                List.of(
                        question("motivation", "Why do you want to go?", "您为什么想去？", true),
                        question("plan", "What will you do there?", "您计划在那里做什么？", false)),
                new CallRulesDraft(
                        List.of(IscedField.of("0230"), IscedField.of("0220"), IscedField.of("0613")),
                        List.of(6, 7, 8),
                        BigDecimal.valueOf(60),
                        List.of(new LanguageSkill(LanguageTag.of("en"), CefrLevel.B2)),
                        List.of(),
                        null,
                        List.of(
                                new CriterionDraft(
                                        "academic-record",
                                        new LocalizedText(Map.of(
                                                "en", "Academic record", "zh", "学业成绩", "es", "Expediente académico")),
                                        3),
                                new CriterionDraft(
                                        "motivation",
                                        new LocalizedText(Map.of("en", "Motivation", "zh", "动机", "es", "Motivación")),
                                        2)),
                        CallRules.USUAL_OFFER_DAYS,
                        planned.documents(),
                        null,
                        null));
    }

    private static QuestionDraft question(String key, String english, String chinese, boolean required) {
        return new QuestionDraft(
                key,
                QuestionKind.LONG_TEXT,
                LocalizedText.of("en", english, "zh", chinese),
                LocalizedText.EMPTY,
                List.of(),
                required,
                null);
    }
}

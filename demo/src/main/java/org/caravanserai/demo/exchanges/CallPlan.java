package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.call.CallForm;
import org.caravanserai.exchanges.call.DraftCall;
import org.caravanserai.exchanges.call.PublishCall;
import org.caravanserai.exchanges.call.RulesForm;
import org.caravanserai.exchanges.call.RulesForm.CriterionForm;
import org.caravanserai.exchanges.call.SkillForm;
import org.caravanserai.platform.questions.QuestionForm;

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
                Map.of(
                        "en",
                        "Languages and history along the Pacific",
                        "zh",
                        "太平洋沿岸的语言与历史",
                        "es",
                        "Lenguas e historia del Pacífico"),
                List.of(
                        condition(year, "study", "STUDENT_STUDY", 4, List.of("6", "7")),
                        condition(year, "archives", "RESEARCH_VISIT", 2, List.of()),
                        condition(year, "doctoral", "DOCTORAL", 4, List.of())));
    }

    private static ConditionForm condition(int year, String code, String kind, int persons, List<String> levels) {
        return new ConditionForm(
                code,
                HOME,
                PARTNER,
                kind,
                String.valueOf(persons),
                null,
                List.of("0230", "0220", "0613"),
                levels,
                List.of(new LanguageForm("es", "B1")),
                year + "/" + (year + 1),
                year + 4 + "/" + (year + 5),
                false);
    }

    /** Drafts the call and publishes it some days before it opens. */
    Slug draft(PlannedCall planned, String agreement) {
        var slug = new String[1];
        people.act("officer", planned.opened() + DRAFTED, () -> {
            slug[0] = draft.execute(form(planned, agreement));
            publish.execute(Slug.of(slug[0]));
        });
        return Slug.of(slug[0]);
    }

    private CallForm form(PlannedCall planned, String agreement) {
        var today = people.today(ZONE).plusDays(planned.opened() + DRAFTED);
        int year = today.getYear();
        return new CallForm(
                agreement,
                year + "/" + (year + 1),
                List.of(planned.condition()),
                planned.title(),
                planned.text(),
                today.minusDays(planned.opened()) + "T09:00",
                today.plusDays(planned.closes()) + "T18:00",
                ZONE.getId(),
                Map.of(
                        "en", "Tuition is waived at the host university; the home university pays the flight.",
                        "zh", "接收大学免学费，派出大学支付机票。",
                        "es", "La universidad de destino exime de la matrícula; la de origen paga el vuelo."),
                List.of(
                        question("motivation", "Why do you want to go?", "您为什么想去？", true),
                        question("plan", "What will you do there?", "您计划在那里做什么？", false)),
                new RulesForm(
                        List.of("0230", "0220", "0613"),
                        List.of("6", "7", "8"),
                        "60",
                        List.of(new SkillForm("en", "B2")),
                        null,
                        null,
                        List.of(
                                new CriterionForm(
                                        "academic-record",
                                        Map.of("en", "Academic record", "zh", "学业成绩", "es", "Expediente académico"),
                                        "3"),
                                new CriterionForm(
                                        "motivation", Map.of("en", "Motivation", "zh", "动机", "es", "Motivación"), "2")),
                        "14",
                        planned.documents(),
                        null));
    }

    private static QuestionForm question(String key, String english, String chinese, boolean required) {
        return new QuestionForm(key, "LONG_TEXT", Map.of("en", english, "zh", chinese), null, null, required, null);
    }
}

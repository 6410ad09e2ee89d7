package org.caravanserai.demo.cooperation;

import static org.caravanserai.demo.cooperation.DemoEntries.RIVER;
import static org.caravanserai.demo.cooperation.DemoEntries.STEPPE;
import static org.caravanserai.demo.cooperation.DemoEntries.VALLEY;
import static org.caravanserai.demo.cooperation.DemoEntries.entry;
import static org.caravanserai.demo.cooperation.DemoEntries.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.programme.ApproveProgramme;
import org.caravanserai.cooperation.programme.EndProgramme;
import org.caravanserai.cooperation.programme.EvaluateProgramme;
import org.caravanserai.cooperation.programme.ProgrammeForm;
import org.caravanserai.cooperation.programme.RegisterProgramme;
import org.caravanserai.cooperation.programme.ReportYear;
import org.caravanserai.cooperation.registry.CountYear;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.cooperation.programme.EvaluationOutcome;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;

/** A joint programme of the demo's universities that enrols, and one that has ended. */
@ApplicationScoped
class DemoProgrammes implements DemoStep {

    private final DemoPeople people;
    private final RegisterProgramme register;
    private final DemoProgrammeStates states;
    private final ReportYear report;
    private final CountYear count;

    @Inject
    DemoProgrammes(
            DemoPeople people,
            RegisterProgramme register,
            DemoProgrammeStates states,
            ReportYear report,
            CountYear count) {
        this.people = people;
        this.register = register;
        this.states = states;
        this.report = report;
        this.count = count;
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public void run() {
        people.actAs("analyst");
        var water = programme(
                Map.of("en", "Bachelor of water engineering", "zh", "水利工程本科合作项目", "ru", "Бакалавриат по гидротехнике"),
                STEPPE,
                DegreeLevel.BACHELOR,
                60,
                "2024-09-01");
        states.enrolling(
                water,
                new ApproveProgramme.ProgrammeApprovalForm(
                        "DEMO-2024-001",
                        LocalDate.parse("2024-03-01"),
                        LocalDate.parse("2029-12-31"),
                        null,
                        LocalDate.parse("2024-02-20")));
        report.execute(
                water,
                new ReportYear.YearReportForm(2024, 52, 0, null, new LocalizedText(Map.of("en", "The first year."))));
        report.execute(water, new ReportYear.YearReportForm(2025, 57, 0, null, LocalizedText.EMPTY));
        states.evaluated(
                water,
                new EvaluateProgramme.EvaluationForm(
                        LocalDate.parse("2026-06-10"),
                        EvaluationOutcome.PASS,
                        "Evaluation Agency for Higher Education",
                        new LocalizedText(Map.of(
                                "en",
                                "Both faculties teach as planned; the laboratory is used by both.",
                                "zh",
                                "双方院系均按计划授课，实验室由双方共用。"))));
        count.execute(
                EntryKind.PROGRAMME,
                water,
                new CountYear.YearFigureForm(
                        2025, 57, BigDecimal.valueOf(1_938_000), Currency.getInstance("CNY"), null, null));
        var translation = programme(
                Map.of("en", "Master of Spanish and Chinese translation", "zh", "西汉翻译硕士合作项目"),
                VALLEY,
                DegreeLevel.MASTER,
                30,
                "2016-09-01");
        states.enrolling(
                translation,
                new ApproveProgramme.ProgrammeApprovalForm(
                        "DEMO-2016-004",
                        LocalDate.parse("2016-03-01"),
                        LocalDate.parse("2024-12-31"),
                        null,
                        LocalDate.parse("2016-02-18")));
        states.evaluated(
                translation,
                new EvaluateProgramme.EvaluationForm(
                        LocalDate.parse("2022-11-15"),
                        EvaluationOutcome.FAIL,
                        "Evaluation Agency for Higher Education",
                        new LocalizedText(
                                Map.of("en", "Too few students for the staff on both sides.", "zh", "学生人数与双方师资不相称。"))));
        states.to(translation, ProgrammeState.NO_NEW_INTAKE, ProgrammeState.TEACH_OUT);
        report.execute(translation, new ReportYear.YearReportForm(2017, 9, 0, null, LocalizedText.EMPTY));
        report.execute(translation, new ReportYear.YearReportForm(2022, 6, 8, 7, LocalizedText.EMPTY));
        report.execute(translation, new ReportYear.YearReportForm(2023, 0, 5, 3, LocalizedText.EMPTY));
        states.ended(
                translation,
                new EndProgramme.ProgrammeEndForm(
                        LocalDate.parse("2025-08-31"),
                        "Jinling River University and University of the High Valley",
                        "Far fewer students than approved places.",
                        new LocalizedText(Map.of(
                                "en", "The last eleven students finish at Jinling River University, with both degrees.",
                                "zh", "最后十一名学生在金陵江大学完成学业，仍获双方学位。",
                                "es",
                                        "Los once últimos estudiantes terminan en Jinling River University y reciben"
                                                + " ambos títulos."))));
    }

    private Slug programme(Map<String, String> title, Slug partner, DegreeLevel level, int quota, String from) {
        return Slug.of(register.execute(new ProgrammeForm(
                entry(
                        title,
                        List.of(party(PartyRole.AWARDING, RIVER), party(PartyRole.AWARDING, partner)),
                        CooperationWay.JOINT_PROGRAMME,
                        from),
                ProgrammeKind.JOINT_DEGREE_PROGRAMME,
                level,
                quota,
                LocalDate.parse("2029-08-31"),
                LocalDate.parse("2030-07-31"),
                List.of(
                        new ProgrammeForm.ShareForm(RIVER, 45, true),
                        new ProgrammeForm.ShareForm(partner, 55, true)))));
    }
}

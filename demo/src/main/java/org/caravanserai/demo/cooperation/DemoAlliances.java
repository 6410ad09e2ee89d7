package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.cooperation.alliance.AllianceForm;
import org.caravanserai.cooperation.alliance.CarryBudget;
import org.caravanserai.cooperation.alliance.RecordActivity;
import org.caravanserai.cooperation.alliance.RegisterAlliance;
import org.caravanserai.cooperation.programme.ApproveProgramme;
import org.caravanserai.cooperation.programme.EndProgramme;
import org.caravanserai.cooperation.programme.MoveProgramme;
import org.caravanserai.cooperation.programme.ProgrammeForm;
import org.caravanserai.cooperation.programme.RegisterProgramme;
import org.caravanserai.cooperation.programme.ReportYear;
import org.caravanserai.cooperation.registry.CountYear;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryForm.PartyForm;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** An alliance of the demo's universities, a joint programme that enrols, and one that has ended. */
@ApplicationScoped
class DemoAlliances {

    private static final String RIVER = "jinling-river-university";
    private static final String STEPPE = "semirechye-agrarian-university";
    private static final String NILE = "nile-banks-university";
    private static final String VALLEY = "university-of-the-high-valley";

    private static final Slug WATER_SCHOOL = Slug.of("joint-school-of-water-engineering-in-semirechye");

    @Inject
    private RegisterAlliance registerAlliance;

    @Inject
    private RecordActivity activity;

    @Inject
    private CarryBudget budget;

    @Inject
    private RegisterProgramme registerProgramme;

    @Inject
    private ApproveProgramme approve;

    @Inject
    private MoveProgramme move;

    @Inject
    private EndProgramme end;

    @Inject
    private ReportYear report;

    @Inject
    private CountYear count;

    @Inject
    private Clock clock;

    void register() {
        alliance();
        var water = programme(
                Map.of("en", "Bachelor of water engineering", "zh", "水利工程本科合作项目", "ru", "Бакалавриат по гидротехнике"),
                STEPPE,
                "BACHELOR",
                "60",
                "2024-09-01");
        to(water, ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        approve.execute(
                water, null, new ApproveProgramme.ProgrammeApprovalForm("DEMO-2024-001", "2024-03-01", "2029-12-31"));
        to(water, ProgrammeState.ENROLLING);
        report.execute(water, new ReportYear.YearReportForm("2024", "52", "0", null, Map.of("en", "The first year.")));
        report.execute(water, new ReportYear.YearReportForm("2025", "57", "0", null, Map.of()));
        counted(EntryKind.PROGRAMME, water, "2025", "57", "1938000", null, null);
        var translation = programme(
                Map.of("en", "Master of Spanish and Chinese translation", "zh", "西汉翻译硕士合作项目"),
                VALLEY,
                "MASTER",
                "30",
                "2016-09-01");
        to(translation, ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        approve.execute(
                translation,
                null,
                new ApproveProgramme.ProgrammeApprovalForm("DEMO-2016-004", "2016-03-01", "2024-12-31"));
        to(translation, ProgrammeState.ENROLLING, ProgrammeState.NO_NEW_INTAKE, ProgrammeState.TEACH_OUT);
        report.execute(translation, new ReportYear.YearReportForm("2017", "9", "0", null, Map.of()));
        report.execute(translation, new ReportYear.YearReportForm("2022", "6", "8", "7", Map.of()));
        report.execute(translation, new ReportYear.YearReportForm("2023", "0", "5", "3", Map.of()));
        end.execute(
                translation,
                null,
                new EndProgramme.ProgrammeEndForm(
                        "2025-08-31",
                        "Jinling River University and University of the High Valley",
                        "Far fewer students than approved places.",
                        Map.of(
                                "en", "The last eleven students finish at Jinling River University, with both degrees.",
                                "zh", "最后十一名学生在金陵江大学完成学业，仍获双方学位。",
                                "es",
                                        "Los once últimos estudiantes terminan en Jinling River University y reciben ambos títulos.")));
    }

    private void alliance() {
        var parties = new ArrayList<PartyForm>();
        parties.add(party("SECRETARIAT", RIVER));
        Stream.of(RIVER, STEPPE, NILE, VALLEY, "lagoon-teachers-college")
                .forEach(each -> parties.add(party("MEMBER", each)));
        var slug = Slug.of(registerAlliance.execute(new AllianceForm(
                entry(
                        Map.of(
                                "en", "Alliance of Universities on the Old Trade Roads",
                                "zh", "古商路大学联盟",
                                "ar", "تحالف جامعات طرق التجارة القديمة"),
                        parties,
                        "UNIVERSITY_ALLIANCE",
                        "2019-05-10"),
                "REGIONAL",
                Map.of("en", "Members act together by projects; the secretariat changes every five years."))));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        activity.execute(
                slug,
                new RecordActivity.AllianceActivityForm(
                        today.minusDays(140).toString(),
                        Map.of("en", "Summer school on river basins", "zh", "流域暑期学校"),
                        List.of(RIVER, STEPPE, NILE)));
        activity.execute(
                slug,
                new RecordActivity.AllianceActivityForm(
                        today.minusDays(500).toString(),
                        Map.of("en", "Round table of libraries", "zh", "图书馆圆桌会议"),
                        List.of(RIVER, VALLEY)));
        budget.execute(
                slug, new CarryBudget.AllianceBudgetForm(String.valueOf(today.getYear()), "120000", "CNY", RIVER));
        counted(EntryKind.ALLIANCE, slug, "2025", "310", "118000", null, null);
        counted(EntryKind.PROJECT, WATER_SCHOOL, "2025", "64", "1152000", "26", "19");
        counted(EntryKind.PROJECT, WATER_SCHOOL, "2026", "96", "1630000", "58", "47");
    }

    private void counted(
            EntryKind kind,
            Slug slug,
            String year,
            String participants,
            String cost,
            @Nullable String trained,
            @Nullable String placed) {
        count.execute(kind, slug, new CountYear.YearFigureForm(year, participants, cost, "CNY", trained, placed));
    }

    private Slug programme(Map<String, String> title, String partner, String level, String quota, String from) {
        return Slug.of(registerProgramme.execute(new ProgrammeForm(
                entry(title, List.of(party("AWARDING", RIVER), party("AWARDING", partner)), "JOINT_PROGRAMME", from),
                "JOINT_DEGREE_PROGRAMME",
                level,
                quota,
                "2029-08-31",
                "2030-07-31",
                List.of(
                        new ProgrammeForm.ShareForm(RIVER, 45, true),
                        new ProgrammeForm.ShareForm(partner, 55, true)))));
    }

    private void to(Slug programme, ProgrammeState... states) {
        Stream.of(states).forEach(state -> move.execute(programme, null, state, null));
    }

    private static PartyForm party(String role, String organization) {
        return new PartyForm(role, null, organization, null, null, null, null, null);
    }

    private static EntryForm entry(Map<String, String> title, List<PartyForm> parties, String way, String from) {
        return new EntryForm(
                title,
                Map.of(),
                List.of(),
                parties,
                List.of(),
                way,
                List.of(),
                List.of(),
                from,
                null,
                null,
                "Demonstration data.",
                null);
    }
}

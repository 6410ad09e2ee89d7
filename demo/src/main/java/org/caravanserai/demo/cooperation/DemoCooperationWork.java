package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.cooperation.project.ProjectPlanForm;
import org.caravanserai.cooperation.registry.CountYear;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryForm.PartyForm;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.cooperation.project.ContributionKind;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;

/** What is done in projects: evidence that the other side accepts, results that are followed to their use. */
@ApplicationScoped
class DemoCooperationWork implements DemoStep {

    private static final Slug WATER_SCHOOL = Slug.of("joint-school-of-water-engineering-in-semirechye");

    private final DemoPeople people;
    private final DemoProjects projects;
    private final DemoMilestones milestones;
    private final DemoProjectResults results;
    private final CountYear count;

    @Inject
    DemoCooperationWork(
            DemoPeople people,
            DemoProjects projects,
            DemoMilestones milestones,
            DemoProjectResults results,
            CountYear count) {
        this.people = people;
        this.projects = projects;
        this.milestones = milestones;
        this.results = results;
        this.count = count;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void run() {
        people.actAs("analyst");
        results.applied(
                "Exploration methods for salt basins",
                "盐盆勘探方法",
                "KZ",
                "North Caspian Basin",
                "Oil and gas companies of Kazakhstan",
                "2012-01-01");
        results.applied(
                "Gathering of gas at low pressure",
                "低压集气技术",
                "IQ",
                "Basra",
                "Oil and gas companies of the Middle East",
                "2014-01-01");
        oil();
        course();
        school();
    }

    /** What the research for oil and gas still has to reach. */
    private void oil() {
        projects.plan(
                DemoProjectResults.OIL,
                new ProjectPlanForm(
                        List.of(objective(
                                Map.of(
                                        "en", "Engineers of the partner countries who have completed the training",
                                        "zh", "完成培训的伙伴国家工程师",
                                        "ru", "Инженеры стран-партнёров, завершившие обучение"),
                                "engineers",
                                "120",
                                "45",
                                "2028-12-31",
                                "jinling-river-university")),
                        List.of()));
        milestones.planned(
                DemoProjectResults.OIL,
                Map.of(
                        "en", "The training course on gathering gas at low pressure is ready",
                        "zh", "低压集气培训课程编写完成",
                        "ru", "Учебный курс по сбору газа низкого давления готов"),
                "2027-06-30");
    }

    /** Both sides pay for the water school, each in more than one way. */
    private void school() {
        var steppe = "semirechye-agrarian-university";
        projects.plan(
                WATER_SCHOOL,
                new ProjectPlanForm(
                        List.of(),
                        List.of(
                                contribution(steppe, "CASH", "45000000", "30000000", "KZT"),
                                contribution(steppe, "CASH", "600000", "450000", "CNY"),
                                contribution("lixue-learning-technologies", "CASH", "2400000", "1800000", "CNY"),
                                contribution("jinling-river-university", "STAFF", "36", "30", "person-months"))));
    }

    private void course() {
        var slug = projects.register(
                new ProjectForm(
                        new EntryForm(
                                new LocalizedText(Map.of(
                                        "en", "Engineering course in Spanish and Chinese",
                                        "zh", "西汉双语工程课程",
                                        "es", "Curso de ingeniería en español y chino")),
                                LocalizedText.of(
                                        "en", "Teachers of both universities write it; the enterprise runs it online."),
                                List.of(),
                                List.of(
                                        party("jinling-river-university", "zh", "en", "es"),
                                        party("university-of-the-high-valley", "es", "en"),
                                        party("lixue-learning-technologies", "zh", "en")),
                                List.of(),
                                CooperationWay.SPECIAL_PROJECT,
                                List.of(),
                                List.of(IscedField.of("0715"), IscedField.of("0231")),
                                LocalDate.parse("2026-01-15"),
                                LocalDate.parse("2027-12-31"),
                                null,
                                "Demonstration data.",
                                null),
                        LocalizedText.of(
                                "en", "Teach mechanics in two languages.", "es", "Enseñar mecánica en dos idiomas.")),
                List.of(
                        ProjectState.PROPOSED,
                        ProjectState.REVIEWED,
                        ProjectState.APPROVED,
                        ProjectState.CONTRACTED,
                        ProjectState.RUNNING));
        projects.plan(
                slug,
                new ProjectPlanForm(
                        List.of(
                                objective(
                                        Map.of("en", "Students who pass the course", "es", "Estudiantes que aprueban"),
                                        "students",
                                        "200",
                                        "46",
                                        "2027-12-31",
                                        "university-of-the-high-valley"),
                                objective(
                                        Map.of(
                                                "en", "Lecturers who can teach the course in both languages",
                                                "es", "Profesores que pueden impartirlo en ambas lenguas"),
                                        "lecturers",
                                        "8",
                                        "6",
                                        "2026-06-30",
                                        "jinling-river-university")),
                        List.of(
                                contribution("jinling-river-university", "STAFF", "24", "11", "person-months"),
                                contribution("university-of-the-high-valley", "STAFF", "24", "12", "person-months"),
                                contribution("lixue-learning-technologies", "CASH", "300000", "150000", "CNY"))));
        count.execute(
                EntryKind.PROJECT,
                slug,
                new CountYear.YearFigureForm(
                        2026, 46, BigDecimal.valueOf(128_800), Currency.getInstance("CNY"), null, null));
        milestones.reach(slug);
        results.verified(slug);
    }

    private static PartyForm party(String organization, String... languages) {
        return new PartyForm(
                PartyRole.PARTNER,
                null,
                Slug.of(organization),
                null,
                LocalizedText.EMPTY,
                null,
                null,
                Stream.of(languages).map(LanguageTag::of).toList());
    }

    private static ProjectPlanForm.ContributionForm contribution(
            String party, String kind, String pledged, String delivered, String unit) {
        return new ProjectPlanForm.ContributionForm(
                Slug.of(party),
                ContributionKind.valueOf(kind),
                new BigDecimal(pledged),
                new BigDecimal(delivered),
                unit);
    }

    private static ProjectPlanForm.ObjectiveForm objective(
            Map<String, String> statement, String unit, String target, String actual, String due, String owner) {
        return new ProjectPlanForm.ObjectiveForm(
                new LocalizedText(statement),
                unit,
                BigDecimal.ZERO,
                new BigDecimal(target),
                new BigDecimal(actual),
                LocalDate.parse(due),
                Slug.of(owner));
    }
}

package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.cooperation.project.AddMilestone;
import org.caravanserai.cooperation.project.DecideMilestone;
import org.caravanserai.cooperation.project.MoveProject;
import org.caravanserai.cooperation.project.PlanProject;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.cooperation.project.ProjectPlanForm;
import org.caravanserai.cooperation.project.RecordResult;
import org.caravanserai.cooperation.project.RegisterProject;
import org.caravanserai.cooperation.project.SubmitEvidence;
import org.caravanserai.cooperation.project.VerifyBenefit;
import org.caravanserai.cooperation.registry.CountYear;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryForm.PartyForm;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** What is done in projects: evidence that the other side accepts, results that are followed to their use. */
@ApplicationScoped
class DemoCooperationWork implements DemoStep {

    private static final Slug OIL = Slug.of("oil-and-gas-research-for-central-asia-and-the-middle-east");
    private static final Slug WATER_SCHOOL = Slug.of("joint-school-of-water-engineering-in-semirechye");
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String LATER_HASH = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";

    @Inject
    private DemoPeople people;

    @Inject
    private RegisterProject register;

    @Inject
    private MoveProject move;

    @Inject
    private PlanProject plan;

    @Inject
    private AddMilestone addMilestone;

    @Inject
    private SubmitEvidence submit;

    @Inject
    private DecideMilestone decide;

    @Inject
    private RecordResult results;

    @Inject
    private VerifyBenefit verify;

    @Inject
    private CountYear count;

    @Inject
    private DemoAlliances alliances;

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void run() {
        people.actAs("analyst");
        alliances.register();
        applied(
                "Exploration methods for salt basins",
                "盐盆勘探方法",
                "KZ",
                "Oil and gas companies of Kazakhstan",
                "2012-01-01");
        applied(
                "Gathering of gas at low pressure",
                "低压集气技术",
                "IQ",
                "Oil and gas companies of the Middle East",
                "2014-01-01");
        course();
        school();
    }

    /** Both sides pay for the water school, each in more than one way. */
    private void school() {
        var steppe = "semirechye-agrarian-university";
        plan.execute(
                WATER_SCHOOL,
                null,
                new ProjectPlanForm(
                        List.of(),
                        List.of(
                                contribution(steppe, "CASH", "45000000", "30000000", "KZT"),
                                contribution(steppe, "CASH", "600000", "450000", "CNY"),
                                contribution("lixue-learning-technologies", "CASH", "2400000", "1800000", "CNY"),
                                contribution("jinling-river-university", "STAFF", "36", "30", "person-months"))));
    }

    /** As the founding paper says; nobody outside has verified the benefit yet. */
    private void applied(String title, String chinese, String country, String usedBy, String since) {
        var number = results.execute(OIL, null, form(Map.of("en", title, "zh", chinese), null, null, null, null, null));
        results.execute(OIL, number, form(null, "PILOT", null, null, null, null));
        results.execute(OIL, number, form(null, "IN_USE", country, usedBy, since, null));
        results.execute(
                OIL,
                number,
                form(
                        null,
                        "BENEFIT_REPORTED",
                        null,
                        null,
                        null,
                        "Great economic and social benefits (founding paper)."));
    }

    private static RecordResult.ProjectResultForm form(
            @Nullable Map<String, String> title,
            @Nullable String stage,
            @Nullable String country,
            @Nullable String usedBy,
            @Nullable String since,
            @Nullable String benefit) {
        return new RecordResult.ProjectResultForm(title, stage, country, null, usedBy, since, benefit);
    }

    private void course() {
        var slug = Slug.of(register.execute(new ProjectForm(
                new EntryForm(
                        Map.of(
                                "en", "Engineering course in Spanish and Chinese",
                                "zh", "西汉双语工程课程",
                                "es", "Curso de ingeniería en español y chino"),
                        Map.of("en", "Teachers of both universities write it; the enterprise runs it online."),
                        List.of(),
                        List.of(
                                party("jinling-river-university", "zh", "en", "es"),
                                party("university-of-the-high-valley", "es", "en"),
                                party("lixue-learning-technologies", "zh", "en")),
                        List.of(),
                        "SPECIAL_PROJECT",
                        List.of(),
                        List.of("0715", "0231"),
                        "2026-01-15",
                        "2027-12-31",
                        null,
                        "Demonstration data.",
                        null),
                Map.of("en", "Teach mechanics in two languages.", "es", "Enseñar mecánica en dos idiomas."))));
        Stream.of(
                        ProjectState.PROPOSED,
                        ProjectState.REVIEWED,
                        ProjectState.APPROVED,
                        ProjectState.CONTRACTED,
                        ProjectState.RUNNING)
                .forEach(state -> move.execute(slug, null, state, null));
        plan.execute(
                slug,
                null,
                new ProjectPlanForm(
                        List.of(new ProjectPlanForm.ObjectiveForm(
                                Map.of("en", "Students who pass the course", "es", "Estudiantes que aprueban"),
                                "students",
                                "0",
                                "200",
                                "46",
                                "2027-12-31",
                                "university-of-the-high-valley")),
                        List.of(
                                contribution("jinling-river-university", "STAFF", "24", "11", "person-months"),
                                contribution("university-of-the-high-valley", "STAFF", "24", "12", "person-months"),
                                contribution("lixue-learning-technologies", "CASH", "300000", "150000", "CNY"))));
        addMilestone.execute(
                slug, Map.of("en", "Ten lessons are written", "es", "Diez lecciones escritas"), "2026-06-30");
        addMilestone.execute(slug, Map.of("en", "The course is online", "es", "El curso está en línea"), "2026-10-31");
        count.execute(EntryKind.PROJECT, slug, new CountYear.YearFigureForm("2026", "46", "128800", "CNY", null, null));
        people.actAs("officer");
        submit.execute(slug, 1, SubmitEvidence.EvidenceForm.elsewhere("DELIVERABLE", "Lessons 1–10, version 2", HASH));
        people.actAs("partner");
        decide.execute(slug, 1, true, HASH, null);
        submit.execute(
                slug,
                2,
                SubmitEvidence.EvidenceForm.elsewhere("SIGNED_REPORT", "Report of the first term", LATER_HASH));
        people.actAs("analyst");
        var number = results.execute(
                slug, null, form(Map.of("en", "A dictionary of mechanics"), null, null, null, null, null));
        results.execute(slug, number, form(null, "TRANSFERRED", null, null, null, null));
        results.execute(slug, number, form(null, "IN_USE", "MX", "University of the High Valley", "2026-09-01", null));
        results.execute(
                slug,
                number,
                form(null, "BENEFIT_REPORTED", null, null, null, "46 students passed in the first term."));
        verify.execute(slug, number, "atlas-institute-of-linguistics");
    }

    private static PartyForm party(String organization, String... languages) {
        return new PartyForm("PARTNER", null, organization, null, null, null, null, List.of(languages));
    }

    private static ProjectPlanForm.ContributionForm contribution(
            String party, String kind, String pledged, String delivered, String unit) {
        return new ProjectPlanForm.ContributionForm(party, kind, pledged, delivered, unit);
    }
}

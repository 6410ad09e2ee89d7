package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.plan.FreezeAnnualReport;
import org.caravanserai.centers.plan.PlanForm;
import org.caravanserai.centers.plan.RecordExpense;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.shared.Slug;

/** Plans of the center that runs: last year with its report, this year with what was spent, next year before the authority. */
@ApplicationScoped
class DemoPlans implements DemoStep {

    private static final Slug CENTER = Slug.of(CenterPlan.RUNNING.slug());
    private static final String HOST = "center";
    private static final int PLANNED_AGO = 330;

    private final DemoPeople people;
    private final DemoYearPlans plans;
    private final RecordExpense spend;
    private final FreezeAnnualReport freeze;

    @Inject
    DemoPlans(DemoPeople people, DemoYearPlans plans, RecordExpense spend, FreezeAnnualReport freeze) {
        this.people = people;
        this.plans = plans;
        this.spend = spend;
        this.freeze = freeze;
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public void run() {
        var today = people.today(ZoneOffset.UTC);
        int year = today.getYear();
        plans.submit(CENTER, year - 1, PLANNED_AGO + 40, form("60", "12000.00"));
        plans.approve(CENTER, year - 1, PLANNED_AGO + 30);
        plans.submit(CENTER, year, PLANNED_AGO, form("120", "18000.00"));
        plans.approve(CENTER, year, PLANNED_AGO - 10);
        spend(year, today, "b1", "7400.00", "PAY-0113");
        spend(year, today, "b2", "2130.40", "INV-2207");
        spend(year, today, "b3", "45200000", "HD-0091");
        people.actAs(HOST);
        freeze.execute(
                CENTER, year - 1, Map.of("en", "The first months: one class, and the rooms were prepared."), "en");
        plans.submit(CENTER, year + 1, 6, form("160", "21500.00"));
    }

    private void spend(int year, LocalDate today, String line, String amount, String document) {
        var day = today.minusDays(20);
        var spent = day.getYear() < year ? today : day;
        people.act(
                HOST,
                (int) ChronoUnit.DAYS.between(spent, today),
                () -> spend.execute(
                        CENTER, year, new RecordExpense.Command(line, spent.toString(), amount, document, null)));
    }

    private static PlanForm form(String learners, String salaries) {
        return new PlanForm(
                Map.of("CLASSES", "6", "LEARNERS", learners, "HOURS", "360", "ATTENDANCE", "85", "EVENTS", "4"),
                Map.of(
                        "en",
                        "Two terms of evening classes, a summer school in Nanjing, a Chinese corner every Friday and a"
                                + " speech contest in May.",
                        "zh",
                        "开设两个学期的晚间课程、南京夏令营，每周五举办汉语角，五月举办演讲比赛。"),
                List.of(
                        new PlanForm.LineForm(
                                null, "PERSONNEL", "PARTNER", "Two teachers from Nanjing", salaries, "USD"),
                        new PlanForm.LineForm(null, "MATERIALS", "PARTNER", "Textbooks and licences", "3200.00", "USD"),
                        new PlanForm.LineForm(null, "PREMISES", "HOST", "Rooms and electricity", "96000000", "VND"),
                        new PlanForm.LineForm(null, "EVENTS", "HOST", "Speech contest", "15000000", "VND")));
    }
}

package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.centers.plan.FreezeAnnualReport;
import org.caravanserai.centers.plan.FreezeAnnualReport.ReportDraft;
import org.caravanserai.centers.plan.PlanDraft;
import org.caravanserai.centers.plan.RecordExpense;
import org.caravanserai.centers.plan.RecordExpense.ExpenseDraft;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.caravanserai.domain.shared.LocalizedText;
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
        plans.submit(CENTER, year - 1, PLANNED_AGO + 40, draft(60, "12000.00"));
        plans.approve(CENTER, year - 1, PLANNED_AGO + 30);
        plans.submit(CENTER, year, PLANNED_AGO, draft(120, "18000.00"));
        plans.approve(CENTER, year, PLANNED_AGO - 10);
        spend(year, today, "b1", "7400.00", "PAY-0113");
        spend(year, today, "b2", "2130.40", "INV-2207");
        spend(year, today, "b3", "45200000", "HD-0091");
        people.actAs(HOST);
        freeze.execute(
                CENTER,
                year - 1,
                new ReportDraft(
                        LocalizedText.of("en", "The first months: one class, and the rooms were prepared."), "en"));
        plans.submit(CENTER, year + 1, 6, draft(160, "21500.00"));
    }

    private void spend(int year, LocalDate today, String line, String amount, String document) {
        var day = today.minusDays(20);
        var spent = day.getYear() < year ? today : day;
        people.act(
                HOST,
                (int) ChronoUnit.DAYS.between(spent, today),
                () -> spend.execute(
                        CENTER, year, new ExpenseDraft(line, spent, new BigDecimal(amount), document, null)));
    }

    private static PlanDraft draft(int learners, String salaries) {
        var targets = Map.of("CLASSES", 6, "LEARNERS", learners, "HOURS", 360, "ATTENDANCE", 85, "EVENTS", 4);
        return new PlanDraft(
                targets.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> BigDecimal.valueOf(each.getValue()))),
                LocalizedText.of(
                        "en",
                        "Two terms of evening classes, a summer school in Nanjing, a Chinese corner every Friday and a"
                                + " speech contest in May.",
                        "zh",
                        "开设两个学期的晚间课程、南京夏令营，每周五举办汉语角，五月举办演讲比赛。"),
                List.of(
                        line(BudgetKind.PERSONNEL, CenterSide.PARTNER, "Two teachers from Nanjing", salaries, "USD"),
                        line(BudgetKind.MATERIALS, CenterSide.PARTNER, "Textbooks and licences", "3200.00", "USD"),
                        line(BudgetKind.PREMISES, CenterSide.HOST, "Rooms and electricity", "96000000", "VND"),
                        line(BudgetKind.EVENTS, CenterSide.HOST, "Speech contest", "15000000", "VND")));
    }

    private static PlanDraft.LineDraft line(
            BudgetKind kind, CenterSide side, String title, String amount, String currency) {
        return new PlanDraft.LineDraft(null, kind, side, title, new BigDecimal(amount), Currency.getInstance(currency));
    }
}

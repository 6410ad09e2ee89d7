package org.caravanserai.domain.centers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.plan.AnnualReport;
import org.caravanserai.domain.centers.plan.AnnualReports;
import org.caravanserai.domain.centers.plan.BudgetLine;
import org.caravanserai.domain.centers.plan.Expense;
import org.caravanserai.domain.centers.plan.PlanSubmission;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.testing.MemoryTable;

/** Plans in memory. */
public final class MemoryPlans implements Plans {

    public final MemoryTable<YearPlan> table =
            new MemoryTable<YearPlan>().unique(each -> List.of(each.center(), each.year()));
    public final MemoryTable<Expense> expenses = new MemoryTable<>();

    /** Reports in memory. */
    public final MemoryReports reports = new MemoryReports();

    private final Map<UUID, List<PlanSubmission>> submissions = new HashMap<>();

    @Override
    public void add(YearPlan plan) {
        table.add(plan);
    }

    @Override
    public void remove(YearPlan draft) {
        table.deleteIf(each -> each.id().equals(draft.id()));
    }

    @Override
    public Optional<YearPlan> of(UUID center, int year) {
        return table.first(each -> each.center().equals(center) && each.year() == year);
    }

    @Override
    public Optional<YearPlan> lock(UUID center, int year) {
        return of(center, year);
    }

    @Override
    public List<YearPlan> all(UUID center) {
        return table.where(each -> each.center().equals(center))
                .sorted(Comparator.comparingInt(YearPlan::year).reversed())
                .toList();
    }

    @Override
    public void keep(UUID plan, PlanSubmission submission) {
        var kept = submissions.computeIfAbsent(plan, none -> new ArrayList<>());
        if (kept.stream().anyMatch(each -> each.revision() == submission.revision())) {
            throw new Conflict("already-taken");
        }
        kept.add(0, submission);
    }

    @Override
    public List<PlanSubmission> submissions(UUID plan) {
        return List.copyOf(submissions.getOrDefault(plan, List.of()));
    }

    @Override
    public void add(Expense expense) {
        expenses.add(expense);
    }

    @Override
    public List<Expense> expenses(UUID plan) {
        var lines = table.where(each -> each.id().equals(plan))
                .flatMap(each -> each.lines().stream())
                .map(BudgetLine::id)
                .toList();
        return expenses.where(each -> lines.contains(each.line()))
                .sorted(Comparator.comparing(Expense::spentOn)
                        .thenComparing(Expense::recordedAt)
                        .thenComparing(Expense::id))
                .toList();
    }

    /** Reports in memory. */
    public static final class MemoryReports implements AnnualReports {

        private final List<AnnualReport> all = new ArrayList<>();

        @Override
        public void add(AnnualReport report) {
            if (of(report.center(), report.year()).stream().anyMatch(each -> each.number() == report.number())) {
                throw new Conflict("already-taken");
            }
            all.add(report);
        }

        @Override
        public List<AnnualReport> of(UUID center, int year) {
            return all.stream()
                    .filter(each -> each.center().equals(center) && each.year() == year)
                    .sorted(Comparator.comparing(AnnualReport::number).reversed())
                    .toList();
        }

        @Override
        public List<AnnualReport> latest(UUID center) {
            return all.stream()
                    .filter(each -> each.center().equals(center))
                    .map(AnnualReport::year)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .map(year -> of(center, year).get(0))
                    .toList();
        }

        @Override
        public Optional<UUID> centerOf(UUID document) {
            return all.stream()
                    .filter(each -> each.document().equals(document))
                    .map(AnnualReport::center)
                    .findFirst();
        }
    }
}

package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.plan.Expense;
import org.caravanserai.domain.centers.plan.PlanFields;
import org.caravanserai.domain.centers.plan.PlanSubmission;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaPlans implements Plans {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaPlans(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(YearPlan plan) {
        entities.addNow(plan);
    }

    @Override
    public void remove(YearPlan draft) {
        entities.removeNow(draft);
    }

    @Override
    public Optional<YearPlan> of(UUID center, int year) {
        return entities.one(
                YearPlan.class, "select p from YearPlan p where p.center = ?1 and p.year = ?2", center, year);
    }

    @Override
    public Optional<YearPlan> lock(UUID center, int year) {
        return entities.newest(sql.first(
                        "select id from own_center_plan where center_id = ? and plan_year = ? for no key update",
                        row -> row.id("id"),
                        center,
                        year)
                .flatMap(id -> entities.find(YearPlan.class, id)));
    }

    @Override
    public List<YearPlan> all(UUID center) {
        return entities.all(
                YearPlan.class, "select p from YearPlan p where p.center = ?1 order by p.year desc", center);
    }

    @Override
    public void keep(UUID plan, PlanSubmission submission) {
        sql.update(
                "insert into own_center_plan_submission (plan_id, revision, submitted_at, fields) values (?, ?, ?, ?)",
                plan,
                submission.revision(),
                submission.submittedAt(),
                SubmittedFields.json(submission.fields()));
    }

    @Override
    public List<PlanSubmission> submissions(UUID plan) {
        return sql.list(
                "select revision, submitted_at, fields from own_center_plan_submission where plan_id = ?"
                        + " order by revision desc",
                row -> new PlanSubmission(
                        row.number("revision"),
                        row.time("submitted_at"),
                        SubmittedFields.read(PlanFields.CATALOG, row)),
                plan);
    }

    @Override
    public void add(Expense expense) {
        entities.addNow(expense);
    }

    @Override
    public List<Expense> expenses(UUID plan) {
        return entities.all(
                Expense.class,
                "select e from Expense e where e.line in (select l.id from BudgetLine l where l.plan.id ="
                        + " ?1) order by e.spentOn, e.recordedAt, e.id",
                plan);
    }
}

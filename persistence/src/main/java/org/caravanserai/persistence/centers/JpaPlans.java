package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.plan.Expense;
import org.caravanserai.domain.centers.plan.PlanFields;
import org.caravanserai.domain.centers.plan.PlanSubmission;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaPlans implements Plans {

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    JpaPlans(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(YearPlan plan) {
        entities.persist(plan);
        entities.flush();
    }

    @Override
    public void remove(YearPlan draft) {
        entities.remove(draft);
        entities.flush();
    }

    @Override
    public Optional<YearPlan> of(UUID center, int year) {
        return entities.createQuery(
                        "select p from YearPlan p where p.center = :center and p.year = :year", YearPlan.class)
                .setParameter("center", center)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<YearPlan> lock(UUID center, int year) {
        return sql.first(
                        "select id from own_center_plan where center_id = ? and plan_year = ? for no key update",
                        row -> row.id("id"),
                        center,
                        year)
                .map(id -> entities.find(YearPlan.class, id))
                .map(plan -> {
                    entities.refresh(plan);
                    return plan;
                });
    }

    @Override
    public List<YearPlan> all(UUID center) {
        return entities.createQuery(
                        "select p from YearPlan p where p.center = :center order by p.year desc", YearPlan.class)
                .setParameter("center", center)
                .getResultList();
    }

    @Override
    public void touched(YearPlan plan) {
        entities.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
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
        entities.persist(expense);
        entities.flush();
    }

    @Override
    public List<Expense> expenses(UUID plan) {
        return entities.createQuery(
                        "select e from Expense e where e.line in (select l.id from BudgetLine l where l.plan.id ="
                                + " :plan) order by e.spentOn, e.recordedAt, e.id",
                        Expense.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}

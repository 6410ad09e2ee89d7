package org.caravanserai.domain.centers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.centers.plan.PlanFixtures.item;
import static org.caravanserai.domain.centers.plan.PlanFixtures.usd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link Plans} promises. */
public interface PlansContract extends CenterContract {

    int YEAR = 2027;

    Plans plans();

    @Test
    default void aPlanIsReadAsItWasWritten() {
        var center = center().id();
        var plan = approved(center, YEAR);
        var read = within(center, () -> plans().of(center, YEAR).orElseThrow());
        assertThat(read.content()).isEqualTo(plan.content());
        assertThat(read.lines()).extracting(BudgetLine::code).containsExactly("b1", "b2");
        assertThat(read.state()).isEqualTo(PlanState.APPROVED);
        assertThat(within(center, () -> plans().lock(center, YEAR))).isPresent();
        assertThat(within(center, () -> plans().of(center, YEAR + 1))).isEmpty();
        assertThat(within(center, () -> plans().lock(center, YEAR + 1))).isEmpty();
    }

    @Test
    default void aCenterHasOnePlanForAYear() {
        var center = center().id();
        approved(center, YEAR);
        assertTaken(() -> {
            enter(center);
            plans().add(new YearPlan(center, YEAR, PlanFixtures.content()));
        });
    }

    @Test
    default void plansAreListedTheLatestYearFirst() {
        var center = center().id();
        approved(center, YEAR);
        approved(center, YEAR + 1);
        approved(center, YEAR - 1);
        approved(center().id(), YEAR);
        assertThat(within(center, () -> plans().all(center)))
                .extracting(YearPlan::year)
                .containsExactly(YEAR + 1, YEAR, YEAR - 1);
    }

    @Test
    default void linesComeAndGoAndTheVersionIsCounted() {
        var center = center().id();
        approved(center, YEAR);
        within(center, () -> {
            var plan = plans().lock(center, YEAR).orElseThrow();
            plan.revise();
            plan.edit(
                    PlanFixtures.content(
                            List.of(item("b2", CenterSide.HOST, usd("5")), item(null, CenterSide.HOST, usd("7")))),
                    Set.of());
        });
        assertThat(within(center, () -> plans().of(center, YEAR).orElseThrow()).lines())
                .extracting(BudgetLine::code)
                .containsExactly("b2", "b3");
    }

    @Test
    default void aDraftIsDeletedWithItsBudgetAndTheYearMayBePlannedAgain() {
        var center = center().id();
        within(center, () -> plans().add(new YearPlan(center, YEAR, PlanFixtures.content())));
        within(center, () -> plans().remove(plans().lock(center, YEAR).orElseThrow()));
        assertThat(within(center, () -> plans().of(center, YEAR))).isEmpty();
        within(center, () -> plans().add(new YearPlan(center, YEAR, PlanFixtures.content())));
        assertThat(within(center, () -> plans().all(center))).hasSize(1);
    }

    @Test
    default void whatWasSubmittedIsKeptTheLastOneFirst() {
        var center = center().id();
        var plan = approved(center, YEAR);
        var first = new PlanSubmission(1, NOW, PlanFields.of(plan.content()));
        var second = new PlanSubmission(2, NOW.plusSeconds(60), PlanFields.of(plan.content()));
        within(center, () -> plans().keep(plan.id(), first));
        within(center, () -> plans().keep(plan.id(), second));
        assertThat(within(center, () -> plans().submissions(plan.id()))).containsExactly(second, first);
        assertThat(within(center, () -> plans().submissions(Ids.next()))).isEmpty();
        assertTaken(() -> {
            enter(center);
            plans().keep(plan.id(), second);
        });
    }

    @Test
    default void expensesAreListedTheEarliestFirst() {
        var center = center().id();
        var plan = approved(center, YEAR);
        expense(center, plan, 5, "R-3", NOW.plusSeconds(60));
        expense(center, plan, 5, "R-2", NOW);
        expense(center, plan, 4, "R-1", NOW.plusSeconds(120));
        expense(center, approved(center, YEAR + 1), 1, "R-4", NOW);
        assertThat(within(center, () -> plans().expenses(plan.id())))
                .extracting(Expense::documentNumber)
                .containsExactly("R-1", "R-2", "R-3");
        assertThat(within(center, () -> plans().expenses(Ids.next()))).isEmpty();
    }

    private void expense(UUID center, YearPlan plan, int day, String number, Instant at) {
        within(center, () -> plans().add(new Expense(
                plan,
                plan.lines().get(0),
                LocalDate.of(plan.year(), 1, day),
                usd("10.05"),
                number,
                "Paper",
                Ids.next(),
                at)));
    }

    private long version(UUID center) {
        return within(center, () -> plans().of(center, YEAR).orElseThrow().version());
    }

    /** An approved plan of the center with two lines. */
    default YearPlan approved(UUID center, int year) {
        return within(center, () -> {
            var plan = new YearPlan(center, year, PlanFixtures.content());
            plans().add(plan);
            plan.submit(NOW);
            plan.approve();
            return plan;
        });
    }
}

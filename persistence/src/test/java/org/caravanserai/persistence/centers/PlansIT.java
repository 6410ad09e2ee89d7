package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.centers.plan.PlanFixtures.usd;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.plan.AnnualReport;
import org.caravanserai.domain.centers.plan.Expense;
import org.caravanserai.domain.centers.plan.PlanFixtures;
import org.caravanserai.domain.centers.plan.ReportContent;
import org.caravanserai.domain.centers.plan.YearFigure;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.documents.DocumentNumber;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlansIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");

    private Center center;

    @BeforeEach
    void make() {
        center = center();
    }

    private static String unique(String word) {
        return word + "-" + Ids.next().toString().substring(20).replace("-", "");
    }

    private Center center() {
        return inTransaction(() -> {
            var host =
                    new Organization(Slug.of(unique("host")), Bodies.unowned().profile(), NOW, null);
            entities.persist(host);
            entities.flush();
            var made = CenterFixtures.draft(unique("center"), host.id(), null, NOW);
            repository(JpaCenters.class).add(made);
            return made;
        });
    }

    private JpaPlans plans() {
        repository(SqlCenterScope.class).enter(center.id());
        return repository(JpaPlans.class);
    }

    private YearPlan approved() {
        return inTransaction(() -> {
            var plans = plans();
            var plan = new YearPlan(center.id(), 2027, PlanFixtures.content());
            plans.add(plan);
            plan.submit(NOW);
            plan.approve();
            return plan;
        });
    }

    private Expense expense(YearPlan plan) {
        return new Expense(
                plan, plan.lines().get(0), LocalDate.of(2027, 1, 5), usd("10.05"), "R-1", "Paper", Ids.next(), NOW);
    }

    @Test
    void toOtherCentersItDoesNotExist() {
        var plan = approved();
        var found = inTransaction(() -> repository(JpaPlans.class).of(center.id(), 2027));
        assertThat(found).isEmpty();
        assertThat(inTransaction(() -> wired(new Sql()).count("select count(*) from own_center_budget_line")))
                .isZero();
        assertThat(plan.lines()).isNotEmpty();
    }

    @Test
    void aLineOnWhichMoneyWasSpentStaysInTheDatabaseToo() {
        var plan = approved();
        inTransaction(() -> {
            plans().add(expense(plan));
            return plan;
        });
        for (var statement : List.of(
                "delete from center_budget_line where code = 'b1' and plan_id = ?",
                "update center_budget_line set currency = 'EUR' where code = 'b1' and plan_id = ?")) {
            assertThatThrownBy(() -> inTransaction(() -> wired(new Sql()).update(statement, plan.id())))
                    .hasStackTraceContaining("center_expense_line_id_currency_fkey");
        }
    }

    @Test
    void aPlanThatWasSubmittedIsNotDeletedInTheDatabaseEither() {
        var plan = approved();
        assertThatThrownBy(() ->
                        inTransaction(() -> wired(new Sql()).update("delete from center_plan where id = ?", plan.id())))
                .hasStackTraceContaining("a plan that was submitted is never deleted");
    }

    @Test
    void aFrozenReportNeverChangesAndOtherCentersDoNotSeeIt() {
        var plan = approved();
        var content = ReportContent.of(
                center.name(),
                plan,
                List.of(expense(plan)),
                Map.of(YearFigure.HOURS, new BigDecimal("12.5")),
                LocalizedText.of("en", "Well done."));
        var document = document(plan.id());
        inTransaction(() -> {
            plans();
            repository(SqlAnnualReports.class)
                    .add(new AnnualReport(Ids.next(), center.id(), 2027, 1, content, document, "code", NOW));
            return content;
        });
        assertThat(inTransaction(() -> repository(SqlAnnualReports.class).of(center.id(), 2027)))
                .isEmpty();
        for (var statement : List.of(
                "update center_report set content = '{}' where center_id = ?",
                "delete from center_report where center_id = ?")) {
            assertThatThrownBy(() -> inTransaction(() -> wired(new Sql()).update(statement, center.id())))
                    .hasStackTraceContaining("a frozen report never changes");
        }
    }

    private UUID document(UUID subject) {
        return inTransaction(() -> {
            var draft = new DocumentDraft(
                    CenterDocument.CENTER_ANNUAL_REPORT,
                    subject,
                    center.host(),
                    null,
                    "Red River",
                    LocalDate.of(2027, 1, 10),
                    null,
                    LanguageTag.of("en"),
                    DocumentFacts.of());
            var made = new IssuedDocument(
                    draft, new DocumentNumber("CAR", 2027, 1), PublicCode.next(), "0".repeat(64), NOW);
            entities.persist(made);
            return made.id();
        });
    }

    @Test
    void aYearWithoutClassesHasFiguresOfZeroAndNoShares() {
        var figures = inTransaction(() -> repository(SqlYearFigures.class).of(center.id(), 2027));
        assertThat(figures).doesNotContainKeys(YearFigure.ATTENDANCE, YearFigure.COMPLETION);
        assertThat(figures.get(YearFigure.LEARNERS)).isZero();
        assertThat(figures.get(YearFigure.HOURS)).isZero();
    }

    @Test
    void submittedPlansWaitForTheAuthority() {
        inTransaction(() -> {
            var plan = new YearPlan(center.id(), 2028, PlanFixtures.content());
            plans().add(plan);
            plan.submit(NOW);
            return plan;
        });
        var waiting = inTransaction(() -> wired(new Sql())
                .list(
                        "select w.link from (" + new PlanApprovalSource().waiting() + ") w where w.slug = ?",
                        row -> row.text("link"),
                        center.slug().value()));
        assertThat(waiting).containsExactly("/manage/centers/" + center.slug() + "/plans/2028/dossier");
    }
}

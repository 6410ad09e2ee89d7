package org.caravanserai.centers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.centers.testing.CentersWorld.refused;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.centers.plan.FreezeAnnualReport.ReportDraft;
import org.caravanserai.centers.plan.RecordExpense.ExpenseDraft;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.center.CenterDeadline;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.caravanserai.domain.centers.plan.PlanState;
import org.caravanserai.domain.centers.plan.YearFigure;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.VersionNeeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of a year from the first draft to the frozen report, by those who take the steps. */
class YearPlanLifeTest {

    private final CentersWorld world = new CentersWorld();
    private final Slug slug = world.operating("red-river").slug();
    private final int year = world.today().getYear();

    private static PlanDraft draft(int learners) {
        return draft(learners, line(null, "1200.50"));
    }

    private static PlanDraft draft(int learners, PlanDraft.LineDraft line) {
        var targets = new HashMap<String, @Nullable BigDecimal>();
        targets.put("LEARNERS", BigDecimal.valueOf(learners));
        targets.put("ATTENDANCE", null);
        return new PlanDraft(targets, LocalizedText.of("en", "Two terms."), List.of(line));
    }

    private static PlanDraft.LineDraft line(@Nullable String code, String amount) {
        return new PlanDraft.LineDraft(
                code,
                BudgetKind.TEACHING,
                CenterSide.HOST,
                "Books",
                new BigDecimal(amount),
                Currency.getInstance("USD"));
    }

    private YearPlan plan() {
        return world.plans.of(world.center(slug).id(), year).orElseThrow();
    }

    private void submitted() {
        world.as(world.director);
        world.of(WriteYearPlan.class).execute(slug, year, null, draft(200));
        world.of(SubmitYearPlan.class).execute(slug, year);
        world.commit();
    }

    private void decide(Decision decision, String note) {
        world.as(world.authority);
        var version = world.of(ShowPlanDossier.class).execute(slug, year).version();
        world.of(DecideOnYearPlan.class).execute(slug, year, decision, note, version);
        world.commit();
    }

    private void approved() {
        submitted();
        decide(Decision.APPROVE, null);
        world.as(world.director);
    }

    private ExpenseDraft expense(String line, LocalDate day, String amount) {
        return new ExpenseDraft(line, day, new BigDecimal(amount), "R-17", null);
    }

    @Test
    void directorsOfTheCenterWriteItAndNobodyElse() {
        world.as(world.stranger);
        assertThatThrownBy(() -> world.of(WriteYearPlan.class).execute(slug, year, null, draft(1)))
                .isInstanceOf(NotFound.class);
        world.as(world.partnerDirector);
        world.of(WriteYearPlan.class).execute(slug, year, null, draft(1));
        assertThat(world.of(ShowYearPlans.class).execute(slug).plans()).hasSize(1);
        world.as(world.authority);
        assertThat(world.of(ShowYearPlans.class).execute(slug).plans()).isEmpty();
        assertThatThrownBy(() -> world.of(ShowYearPlan.class).execute(slug, year))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.of(ShowPlanDossier.class).execute(slug, year))
                .isInstanceOf(NotFound.class);
        world.as(world.stranger);
        assertThatThrownBy(() -> world.of(ShowYearPlans.class).execute(slug)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDirectorDeletesADraftAndNothingThatWasSubmitted() {
        world.as(world.director);
        world.of(WriteYearPlan.class).execute(slug, year, null, draft(1));
        world.as(world.stranger);
        assertThatThrownBy(() -> world.of(DeleteYearPlanDraft.class).execute(slug, year))
                .isInstanceOf(NotFound.class);
        world.as(world.director);
        world.of(DeleteYearPlanDraft.class).execute(slug, year);
        assertThat(world.plans.of(world.center(slug).id(), year)).isEmpty();
        assertThat(world.history()).contains("DRAFT_DELETED Red River Language Center, " + year);
        submitted();
        refused(() -> world.of(DeleteYearPlanDraft.class).execute(slug, year), "plan-not-draft");
    }

    @Test
    void everyFaultOfAPlanIsNamed() {
        world.as(world.director);
        assertInvalid(
                List.of("targets.LEARNERS: between", "budget[0].amount: too-many-decimals"),
                () -> world.of(WriteYearPlan.class).execute(slug, year, null, draft(-1, line("b9", "12.345"))));
        var unknown = new PlanDraft(Map.of("GOLD", BigDecimal.ONE), LocalizedText.EMPTY, List.of());
        assertInvalid("targets: not-one-of", () -> world.of(WriteYearPlan.class).execute(slug, year, null, unknown));
    }

    @Test
    void itIsNeitherOfferedNorTakenBeforeTheAgreementIsSigned() {
        world.as(world.director);
        var draft = world.draft("draft").slug();
        assertThat(world.of(ShowYearPlans.class).execute(draft).plannable()).isFalse();
        refused(() -> world.of(WriteYearPlan.class).execute(draft, year, null, draft(1)), "center-state");
        assertThat(world.of(ShowYearPlans.class).execute(slug).plannable()).isTrue();
    }

    @Test
    void aStaleVersionIsNotSavedOver() {
        world.as(world.director);
        world.of(WriteYearPlan.class).execute(slug, year, null, draft(1));
        world.commit();
        var read = plan().version();
        world.of(WriteYearPlan.class).execute(slug, year, read, draft(2));
        world.commit();
        refused(() -> world.of(WriteYearPlan.class).execute(slug, year, read, draft(3)), "changed-meanwhile");
    }

    @Test
    void aDecisionNamesTheVersionItWasMadeOn() {
        submitted();
        world.as(world.authority);
        var decide = world.of(DecideOnYearPlan.class);
        assertThatThrownBy(() -> decide.execute(slug, year, Decision.APPROVE, null, null))
                .isInstanceOf(VersionNeeded.class);
        assertThatThrownBy(() -> decide.execute(slug, year, Decision.APPROVE, null, "0".repeat(32)))
                .isInstanceOf(ChangedSince.class);
        refused(() -> decide.execute(slug, year, Decision.RETURN, " ", "x"), "required");
        refused(() -> decide.execute(slug, year, Decision.REJECT, "no", "x"), "not-one-of");
    }

    @Test
    void whatWasSentBackShowsWhatChanged() {
        submitted();
        decide(Decision.RETURN, "Be bolder.");
        world.as(world.director);
        var line = plan().lines().get(0).code();
        world.of(WriteYearPlan.class).execute(slug, year, null, draft(300, line(line, "1300")));
        world.of(SubmitYearPlan.class).execute(slug, year);
        world.as(world.authority);
        assertThat(world.of(ShowPlanDossier.class).execute(slug, year).changes())
                .extracting(change -> change.field())
                .containsExactly("target.LEARNERS", "budget.b1");
        assertThat(world.history()).contains("RETURNED Be bolder.");
    }

    @Test
    void deadlinesFollowThePlan() {
        var center = world.center(slug);
        submitted();
        decide(Decision.RETURN, "Again.");
        assertThat(world.memory.deadlines.open(CenterDeadline.CENTER_PLAN, center.id()))
                .isPresent();
        world.as(world.director);
        world.of(SubmitYearPlan.class).execute(slug, year);
        assertThat(world.memory.deadlines.open(CenterDeadline.CENTER_PLAN, center.id()))
                .isEmpty();
        decide(Decision.APPROVE, null);
        var report = world.memory
                .deadlines
                .open(CenterDeadline.CENTER_REPORT, plan().id())
                .orElseThrow();
        assertThat(report.dueAt().atZone(report.zone()).getYear()).isEqualTo(year + 1);
        assertThat(world.memory.deadlines.open(CenterDeadline.CENTER_PLAN, center.id()))
                .isPresent();
        world.as(world.director);
        world.of(FreezeAnnualReport.class).execute(slug, year, ReportDraft.NOTHING_SAID);
        assertThat(world.memory.deadlines.open(CenterDeadline.CENTER_REPORT, plan().id()))
                .isEmpty();
    }

    @Test
    void moneyIsSpentOnLinesOfAnApprovedPlan() {
        submitted();
        var spend = world.of(RecordExpense.class);
        var today = world.today();
        refused(() -> spend.execute(slug, year, expense("b1", today, "10")), "plan-not-approved");
        decide(Decision.APPROVE, null);
        world.as(world.director);
        refused(() -> spend.execute(slug, year, expense("b7", today, "10")), "unknown-line");
        refused(
                () -> spend.execute(slug, year, expense("b1", world.today().plusDays(1), "10")),
                "expense-in-the-future");
        spend.execute(slug, year, expense("b1", today, "200.25"));
        spend.execute(slug, year, expense("b1", today, "-0.25"));
        var shown = world.of(ShowYearPlan.class).execute(slug, year);
        assertThat(shown.soFar().budget().get(0).spent().amount()).isEqualTo(new BigDecimal("200.00"));
        assertThat(world.history())
                .anyMatch(line -> line.startsWith("SPENT b1: 200.25 USD, "))
                .contains("DRAFTED", "SUBMITTED", "APPROVED");
        assertThat(shown.expenses()).hasSize(2);
        world.of(ReviseYearPlan.class).execute(slug, year, "Prices went up.");
        refused(
                () -> world.of(WriteYearPlan.class)
                        .execute(slug, year, null, new PlanDraft(Map.of(), LocalizedText.EMPTY, List.of())),
                "line-spent");
    }

    @Test
    void aRevisionNeedsAReasonAndAnApprovedPlan() {
        submitted();
        refused(() -> world.of(ReviseYearPlan.class).execute(slug, year, " "), "required");
        refused(() -> world.of(ReviseYearPlan.class).execute(slug, year, "Why"), "plan-state");
        decide(Decision.APPROVE, null);
        world.as(world.director);
        world.of(ReviseYearPlan.class).execute(slug, year, "Why");
        assertThat(plan().state()).isEqualTo(PlanState.DRAFT);
        assertThat(world.history()).contains("REVISED Why");
    }

    @Test
    void aFrozenReportNeverChangesAndACorrectionIsTheNextVersion() {
        world.figures.put(YearFigure.LEARNERS, BigDecimal.valueOf(150));
        submitted();
        refused(
                () -> world.of(FreezeAnnualReport.class).execute(slug, year, ReportDraft.NOTHING_SAID),
                "plan-not-approved");
        decide(Decision.APPROVE, null);
        world.as(world.director);
        var freeze = world.of(FreezeAnnualReport.class);
        assertThat(freeze.execute(slug, year, new ReportDraft(LocalizedText.EMPTY, "fr")))
                .isEqualTo(1);
        assertThat(world.history()).anyMatch(line -> line.startsWith("REPORT_FROZEN "));
        world.figures.put(YearFigure.LEARNERS, BigDecimal.valueOf(160));
        refused(() -> freeze.execute(slug, year, ReportDraft.NOTHING_SAID), "required");
        assertThat(freeze.execute(slug, year, new ReportDraft(LocalizedText.of("en", "Ten were missing."), "zh")))
                .isEqualTo(2);
        var reports = world.of(ShowYearPlan.class).execute(slug, year).reports();
        assertThat(reports)
                .extracting(report -> report.content().figures().get(1).actual().intValue())
                .containsExactly(160, 150);
        assertThat(world.memory.issuedDocuments.about(CenterDocument.CENTER_ANNUAL_REPORT, plan().id()))
                .extracting(document -> document.state(world.clock.instant()))
                .containsExactlyInAnyOrder(DocumentState.ISSUED, DocumentState.SUPERSEDED);
        assertThat(world.of(ShowYearPlans.class).execute(slug).reports()).hasSize(1);
    }

    @Test
    void aYearThatHasNotBegunHasNoReport() {
        world.as(world.director);
        world.of(WriteYearPlan.class).execute(slug, year + 1, null, draft(200));
        world.of(SubmitYearPlan.class).execute(slug, year + 1);
        world.commit();
        world.as(world.authority);
        var version = world.of(ShowPlanDossier.class).execute(slug, year + 1).version();
        world.of(DecideOnYearPlan.class).execute(slug, year + 1, Decision.APPROVE, null, version);
        world.as(world.director);
        refused(
                () -> world.of(FreezeAnnualReport.class).execute(slug, year + 1, ReportDraft.NOTHING_SAID),
                "year-not-begun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ru", "ar", "fr", "es", "tlh"})
    void aReportIsPrintedInEveryLanguage(String language) {
        approved();
        world.of(FreezeAnnualReport.class).execute(slug, year, new ReportDraft(LocalizedText.EMPTY, language));
        var documents =
                new ArrayList<>(world.memory.issuedDocuments.about(CenterDocument.CENTER_ANNUAL_REPORT, plan().id()));
        assertThat(world.memory.issuedDocuments.pdf(documents.get(0).id()).orElseThrow())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(Set.of("en", "zh", "ru", "ar", "fr", "es").contains(language) ? language : "en")
                .isEqualTo(documents.get(0).language().value());
    }
}

package org.caravanserai.cooperation.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.cooperation.programme.ProgrammeForm.ShareForm;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.programme.EndFilter;
import org.caravanserai.domain.cooperation.programme.EndedProgrammes;
import org.caravanserai.domain.cooperation.programme.EvaluationOutcome;
import org.caravanserai.domain.cooperation.programme.GivenApproval;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeDeadline;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarning;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarnings;
import org.caravanserai.domain.cooperation.programme.YearReport;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.Deadlines;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.Columns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeUseCasesTest {

    private final RegistryWorld world = new RegistryWorld();
    private final Slug slug;

    ProgrammeUseCasesTest() {
        world.organization("steppe");
        world.organization("river");
        world.asKeeper();
        slug = Slug.of(world.of(RegisterProgramme.class).execute(form(30, 60, 40)));
        world.commit();
    }

    private static ProgrammeForm form(int quota, int first, int second) {
        return new ProgrammeForm(
                RegistryWorld.form(CooperationWay.JOINT_PROGRAMME, "2024-09-01"),
                ProgrammeKind.JOINT_DEGREE_PROGRAMME,
                DegreeLevel.BACHELOR,
                quota,
                LocalDate.of(2030, 8, 31),
                LocalDate.of(2029, 8, 31),
                List.of(new ShareForm(Slug.of("steppe"), first, true), new ShareForm(Slug.of("river"), second, true)));
    }

    private Programme programme() {
        return world.entry(Programme.class, slug.value());
    }

    private void to(ProgrammeState... states) {
        for (var state : states) {
            world.of(MoveProgramme.class).execute(slug, null, state, "as planned");
        }
    }

    private static ApproveProgramme.ProgrammeApprovalForm approval(
            String number, String from, String until, @Nullable Integer quota, String decidedOn) {
        return new ApproveProgramme.ProgrammeApprovalForm(
                number, LocalDate.parse(from), LocalDate.parse(until), quota, LocalDate.parse(decidedOn));
    }

    private void approve(String number) {
        approve(number, "2024-03-01", "2029-12-31", null);
    }

    private void approve(String number, String from, String until, @Nullable Integer quota) {
        world.of(ApproveProgramme.class).execute(slug, null, approval(number, from, until, quota, "2024-02-01"));
    }

    @Test
    void theSharesOfTheCurriculumAreAHundredPercent() {
        assertInvalid("shares: not-a-hundred-percent", () -> world.of(RegisterProgramme.class)
                .execute(form(30, 60, 30)));
    }

    @Test
    void anApprovalComesWithNumberAndDatesAndIsRenewed() {
        assertRefused("programme-state", () -> approve("MOE1"));
        to(ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        assertThat(world.history()).endsWith("MOVED as planned", "MOVED as planned");
        assertInvalid("approval: required", () -> to(ProgrammeState.APPROVED));
        approve("MOE1");
        assertThat(programme().state()).isEqualTo(ProgrammeState.APPROVED);
        assertRefused("approved-quota", () -> world.of(ChangeProgramme.class).execute(slug, null, form(60, 50, 50)));
        world.of(ChangeProgramme.class).execute(slug, null, form(30, 50, 50));
        assertRefused("programme-state", () -> approve("MOE2"));
        to(ProgrammeState.ENROLLING);
        approve("MOE2");
        assertThat(programme().approval())
                .satisfies(approval -> assertThat(approval.number()).isEqualTo("MOE2"));
        assertThat(world.history()).contains("REGISTERED", "APPROVED MOE1", "APPROVED MOE2", "CHANGED");
    }

    @Test
    void aRenewalIsAddedWithPlacesOfItsOwn() {
        to(ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        approve("MOE1");
        to(ProgrammeState.ENROLLING);
        assertInvalid("quota: positive", () -> approve("MOE2", "2030-01-01", "2035-12-31", 0));
        assertInvalid("from: before-approval", () -> approve("MOE2", "2023-01-01", "2035-12-31", null));
        assertInvalid("decidedOn: not-held-yet", () -> world.of(ApproveProgramme.class)
                .execute(slug, null, approval("MOE2", "2030-01-01", "2035-12-31", null, "2999-01-01")));
        approve("MOE2", "2030-01-01", "2035-12-31", 60);
        assertThat(programme().approvals())
                .extracting(each -> each.approval().number(), GivenApproval::quota)
                .containsExactly(tuple("MOE1", 30), tuple("MOE2", 60));
        assertThat(programme().quota()).isEqualTo(60);
    }

    private Optional<Deadline> renewal() {
        return world.memory.deadlines.open(
                ProgrammeDeadline.PROGRAMME_APPROVAL, programme().id());
    }

    @Test
    void whoRecordsTheApprovalIsRemindedBeforeItEnds() {
        world.clock.set(Instant.parse("2026-11-26T08:00:00Z"));
        var keeper = world.as(PlatformRole.ANALYST);
        to(ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        approve("MOE1", "2024-03-01", "2027-10-31", null);
        assertThat(renewal()).hasValueSatisfying(deadline -> {
            assertThat(deadline.title().in("en")).isEqualTo("End of the approval: Cooperation on soil");
            assertThat(deadline.dueAt()).isEqualTo("2027-10-31T23:59:00Z");
            assertThat(deadline.assignee()).isEqualTo(Assignee.person(keeper.id()));
        });
        assertThat(remindersOn("2027-05-06")).contains(180);
        assertThat(remindersOn("2027-08-04")).contains(90);
        assertThat(remindersOn("2027-10-03")).contains(30);
        to(ProgrammeState.ENROLLING);
        approve("MOE2", "2027-11-01", "2033-10-31", null);
        assertThat(renewal().orElseThrow().dueAt()).isEqualTo("2033-10-31T23:59:00Z");
        to(ProgrammeState.NO_NEW_INTAKE);
        assertThat(renewal()).as("nothing is renewed any more").isEmpty();
    }

    @Test
    void aReportIsRecordedAlsoWhenItExceedsTheApprovedPlaces() {
        assertRefused("not-approved-yet", () -> report(10));
        to(ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        approve("MOE1");
        report(31);
        report(29);
        assertThat(programme().reports()).extracting(YearReport::intake).containsExactly(29);
        assertThat(world.history()).contains("REPORTED 2025");
    }

    private void report(int intake) {
        report(2025, intake);
    }

    private void report(int year, int intake) {
        world.of(ReportYear.class)
                .execute(slug, new ReportYear.YearReportForm(year, intake, null, null, LocalizedText.EMPTY));
    }

    private Optional<Deadline> due() {
        return world.memory.deadlines.open(
                ProgrammeDeadline.PROGRAMME_REPORT, programme().id());
    }

    private List<Integer> remindersOn(String day) {
        return world.memory.deadlines.remindersDue(Instant.parse(day + "T00:00:00Z"), 10).stream()
                .map(Deadlines.DueReminder::leadDays)
                .toList();
    }

    @Test
    void whoRecordsTheApprovalIsRemindedOfTheNextReport() {
        world.clock.set(Instant.parse("2026-11-26T08:00:00Z"));
        var keeper = world.as(PlatformRole.ANALYST);
        assertThat(due()).isEmpty();
        to(ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        approve("MOE1");
        assertThat(due()).hasValueSatisfying(deadline -> {
            assertThat(deadline.title().in("en")).isEqualTo("Annual report for 2025: Cooperation on soil");
            assertThat(deadline.title().in("zh")).isEqualTo("2025年度报告：Cooperation on soil");
            assertThat(deadline.dueAt()).as("missing already").isEqualTo("2026-03-31T23:59:00Z");
            assertThat(deadline.assignee()).isEqualTo(Assignee.person(keeper.id()));
            assertThat(deadline.link()).isEqualTo("/manage/cooperation/programmes/" + slug);
        });

        report(2024, 20);
        assertThat(due().orElseThrow().dueAt()).as("not the one that is due").isEqualTo("2026-03-31T23:59:00Z");
        report(2025, 20);
        assertThat(due().orElseThrow().dueAt()).isEqualTo("2027-03-31T23:59:00Z");
        assertThat(remindersOn("2027-02-28")).isEmpty();
        assertThat(remindersOn("2027-03-02")).containsExactly(30);
        assertThat(remindersOn("2027-03-25")).containsExactly(7);
        assertThat(world.memory
                        .deadlines
                        .of(keeper.id(), Instant.MAX, PageRequest.first(10))
                        .items())
                .as("the tasks of the person: the report, and the renewal of the approval")
                .hasSize(2);

        to(ProgrammeState.ENROLLING, ProgrammeState.NO_NEW_INTAKE, ProgrammeState.TEACH_OUT);
        end("2026-11-25", "The ministry", Map.of("en", "They finish"));
        assertThat(due()).as("nothing is reported of a programme that is over").isEmpty();
    }

    private void end(@Nullable String on, String decidedBy, Map<String, String> students) {
        var day = on == null ? null : LocalDate.parse(on);
        world.of(EndProgramme.class)
                .execute(
                        slug,
                        null,
                        new EndProgramme.ProgrammeEndForm(day, decidedBy, "Few applied", new LocalizedText(students)));
    }

    private void evaluate(String on, EvaluationOutcome outcome) {
        world.of(EvaluateProgramme.class)
                .execute(
                        slug,
                        new EvaluateProgramme.EvaluationForm(
                                LocalDate.parse(on), outcome, "An agency", LocalizedText.of("en", "Few apply")));
    }

    @Test
    void anEvaluationIsRecordedAndDecidesOnTheRenewal() {
        assertRefused("not-approved-yet", () -> evaluate("2026-01-01", EvaluationOutcome.PASS));
        to(ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        approve("MOE1");
        to(ProgrammeState.ENROLLING);
        evaluate("2026-01-01", EvaluationOutcome.FAIL);
        assertRefused("evaluation-failed", () -> approve("MOE2"));
        assertThat(programme().evaluations()).hasSize(1);
        assertThat(world.history()).contains("EVALUATED 2026-01-01");
    }

    @Test
    void theDayAtThePlaceIsNotInTheFuture() {
        to(ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        approve("MOE1");
        to(ProgrammeState.ENROLLING, ProgrammeState.NO_NEW_INTAKE, ProgrammeState.TEACH_OUT);
        world.clock.set(Instant.parse("2027-03-01T20:00:00Z"));
        assertInvalid("on: not-over-yet", () -> end("2027-03-03", "The ministry", Map.of("en", "They finish")));
        end("2027-03-02", "The ministry", Map.of("en", "They finish"));
        assertThat(programme().endedOn()).as("it is that day in Asia").isEqualTo("2027-03-02");
    }

    @Test
    void theEndSaysWhoDecidedAndWhatHappensToTheStudents() {
        to(ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        approve("MOE1");
        assertRefused("programme-state", () -> end("2026-07-31", "The ministry", Map.of("en", "They finish")));
        to(ProgrammeState.ENROLLING, ProgrammeState.NO_NEW_INTAKE, ProgrammeState.TEACH_OUT);
        assertInvalid("end: required", () -> to(ProgrammeState.TERMINATED));
        assertInvalid(List.of("decidedBy: required", "students: required"), () -> end(null, " ", Map.of()));
        assertInvalid("on: not-over-yet", () -> end("2999-01-01", "The ministry", Map.of("en", "They finish")));
        end("2026-07-31", "The ministry", Map.of("en", "They finish"));
        assertThat(programme().state()).isEqualTo(ProgrammeState.TERMINATED);
        assertThat(programme().endedOn()).isEqualTo("2026-07-31");
        assertThat(Columns.get(programme(), "decidingBody", String.class)).isEqualTo("The ministry");
        assertThat(world.history()).contains("MOVED Few applied");
    }

    @Test
    void aListSaysWhichProgrammesNeedAttention() {
        var programme = row(EntryKind.PROGRAMME);
        var project = row(EntryKind.PROJECT);
        world.clock.set(Instant.parse("2026-11-26T08:00:00Z"));
        world.wiring.answer(ProgrammeWarnings.class, "of", asked -> {
            assertThat(asked[0]).isEqualTo(List.of(programme.id()));
            assertThat(asked[1]).isEqualTo(LocalDate.of(2026, 11, 26));
            return Map.of(programme.id(), Set.of(ProgrammeWarning.OVER_QUOTA));
        });
        world.asVisitor();
        assertThat(world.of(WarnOfProgrammes.class).execute(List.of(programme, project)))
                .isEqualTo(Map.of(programme.id(), Set.of(ProgrammeWarning.OVER_QUOTA)));
        assertThat(world.of(WarnOfProgrammes.class).execute(List.of(project))).isEmpty();
    }

    private static EntryRow row(EntryKind kind) {
        return new EntryRow(
                Ids.next(),
                kind,
                "a-record",
                LocalizedText.of("en", "A record"),
                LocalizedText.EMPTY,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                DatePrecision.DAY,
                1);
    }

    @Test
    void whatEndedIsListed() {
        var asked = new ArrayList<Object>();
        world.wiring.answer(EndedProgrammes.class, "page", arguments -> {
            asked.add(arguments[0]);
            return new Page<>(List.of(), 0, 10, 0);
        });
        var filter = new EndFilter(null, DegreeLevel.MASTER, CountryCode.of("MX"), null, null);
        assertThat(world.of(ListEndedProgrammes.class)
                        .execute(filter, PageRequest.first(10))
                        .total())
                .isZero();
        assertThat(asked).containsExactly(filter);
    }
}

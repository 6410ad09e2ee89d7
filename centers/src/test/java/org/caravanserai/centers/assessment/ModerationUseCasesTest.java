package org.caravanserai.centers.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caravanserai.centers.attendance.RecordAttendance;
import org.caravanserai.centers.certificate.CertificateIssuing;
import org.caravanserai.centers.certificate.IssueCertificates;
import org.caravanserai.centers.certificate.VerifyCertificate;
import org.caravanserai.centers.teaching.MoveClass;
import org.caravanserai.centers.teaching.ShowClass;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.appeals.AppealStep;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.MarkingSample;
import org.caravanserai.domain.centers.assessment.MarkingStage;
import org.caravanserai.domain.centers.assessment.RestOfClass;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Marks on their way: sample, second marker, moderation, publication, appeal. */
class ModerationUseCasesTest {

    private final TeachingWorld world = new TeachingWorld();
    private final CourseClass made = world.open(4);
    private final List<Enrolment> learners = IntStream.range(0, 4)
            .mapToObj(i -> world.enrolled(made, "learner-" + i))
            .toList();
    private final Account second = world.member(world.host, "second", OrganizationRole.TEACHER);
    private final UUID id = begun("50", "1");

    private UUID begun(String percent, String tolerance) {
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.CONFIRMED, null);
        world.of(MoveClass.class).execute(made.code(), ClassState.RUNNING, null);
        world.clock.set(World.NOW.plus(Duration.ofDays(30)));
        world.as(world.teacher);
        for (var session : world.teaching.sessions(made.id())) {
            world.of(RecordAttendance.class)
                    .execute(
                            session.id(),
                            learners.stream()
                                    .map(each -> new RecordAttendance.Given(
                                            Ids.next(), each.code(), Mark.PRESENT, null, null))
                                    .toList());
        }
        return plan(draft(Integer.valueOf(percent), 1, new BigDecimal(tolerance)));
    }

    private UUID plan(PlanAssessment.AssessmentDraft draft) {
        return world.of(PlanAssessment.class).execute(made.code(), draft);
    }

    private static PlanAssessment.AssessmentDraft draft(
            @Nullable Integer percent, @Nullable Integer least, @Nullable BigDecimal tolerance) {
        return new PlanAssessment.AssessmentDraft(
                LocalizedText.of("en", "Paper"),
                100,
                new BigDecimal(20),
                LocalDate.of(2026, 12, 20),
                percent,
                least,
                tolerance,
                null);
    }

    private void first(String... points) {
        first(world.teacher, points);
    }

    private void first(Account marker, String... points) {
        world.as(marker);
        world.of(EnterMarks.class)
                .execute(
                        id,
                        IntStream.range(0, points.length)
                                .mapToObj(i -> new EnterMarks.Given(
                                        learners.get(i).code(), new BigDecimal(points[i]), 1, null))
                                .toList());
    }

    private void draw() {
        assertThat(world.of(DrawSample.class).execute(id, marker("second@example.org")))
                .isEqualTo(2);
    }

    private List<Enrolment> sample() {
        return world.results.assessments.sample(id).stream()
                .map(each -> learners.stream()
                        .filter(learner -> learner.id().equals(each))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private void mark(String... points) {
        world.as(second);
        var sample = sample();
        world.of(MarkSample.class)
                .execute(
                        id,
                        IntStream.range(0, points.length)
                                .mapToObj(i ->
                                        new MarkSample.Given(sample.get(i).code(), new BigDecimal(points[i]), null))
                                .toList());
    }

    private void moderate(Map<String, BigDecimal> points, RestOfClass rest) {
        world.as(world.director);
        world.of(ModerateMarks.class).execute(id, moderation(points, rest));
    }

    private static ModerateMarks.Moderation moderation(Map<String, BigDecimal> points, RestOfClass rest) {
        return new ModerateMarks.Moderation(
                points.entrySet().stream()
                        .map(each -> new ModerateMarks.FinalMark(each.getKey(), each.getValue()))
                        .toList(),
                rest,
                "compared page by page");
    }

    private static DrawSample.SecondMarker marker(String email) {
        return new DrawSample.SecondMarker(EmailAddress.of(email));
    }

    private BigDecimal counting(Enrolment learner) {
        var counting = AssessmentMark.counting(world.results.assessments.marks(made.id()).stream()
                .filter(mark -> mark.enrolment().equals(learner.id()))
                .toList());
        return counting == null ? BigDecimal.ONE.negate() : counting;
    }

    private void asLearner(Enrolment learner) {
        world.as(world.memory.accounts.byId(learner.learner().account()).orElseThrow());
    }

    @Test
    void aSampleIsDrawnOnceWhenAllAreMarkedAndCanBeDrawnAgainFromItsSeed() {
        first("10", "10", "10");
        assertRefused(
                "first-marks-missing", () -> world.of(DrawSample.class).execute(id, marker("second@example.org")));
        assertThat(world.of(ShowMarking.class).execute(id).unmarked()).isEqualTo(1);
        assertNotFound(() -> world.of(ShowMarking.class).execute(Ids.next()));
        first("10", "10", "10", "10");
        assertInvalid("secondMarker: not-a-teacher-here", () -> world.of(DrawSample.class)
                .execute(id, marker("learner-1@example.org")));
        assertInvalid("secondMarker: second-marker-marked", () -> world.of(DrawSample.class)
                .execute(id, marker("teacher@example.org")));
        draw();
        assertRefused("sample-drawn", () -> world.of(DrawSample.class).execute(id, marker("second@example.org")));
        assertRefused("sample-drawn", () -> first("11"));
        assertInvalid("marks[0].marker: second-marks-by-sample", () -> world.of(EnterMarks.class)
                .execute(
                        plan(draft(10, null, null)),
                        List.of(new EnterMarks.Given(learners.get(0).code(), BigDecimal.ONE, 2, null))));
        var seed = world.results.assessments.byId(id).orElseThrow().checks().sampleSeed();
        assertThat(MarkingSample.draw(seed, learners.stream().map(Enrolment::id).toList(), 2))
                .isEqualTo(world.results.assessments.sample(id));
        assertThat(world.history()).contains("SAMPLE_DRAWN Paper");
        world.as(world.stranger);
        assertNotFound(() -> world.of(DrawSample.class).execute(id, marker("second@example.org")));
    }

    @Test
    void theSecondMarkerSeesThePapersOfTheSampleWithoutTheFirstMarks() {
        first("10", "12", "14", "16");
        draw();
        assertNotFound(() -> world.of(ShowSecondMarking.class).execute(id));
        assertNotFound(() -> world.of(MarkSample.class).execute(id, List.of()));
        world.as(second);
        assertThat(world.of(MySecondMarkings.class).execute()).singleElement().satisfies(each -> assertThat(each.left())
                .isEqualTo(2));
        assertThat(world.of(ShowSecondMarking.class).execute(id).papers())
                .hasSize(2)
                .allSatisfy(paper -> assertThat(paper.points()).isNull());
        assertNotFound(() -> world.of(ShowMarking.class).execute(id));
        var outside = learners.stream()
                .filter(each -> !sample().contains(each))
                .findFirst()
                .orElseThrow();
        assertInvalid(List.of("marks[0].points: between", "marks[0].enrolment: not-in-sample"), () -> world.of(
                        MarkSample.class)
                .execute(id, List.of(new MarkSample.Given(outside.code(), new BigDecimal(21), null))));
        mark("13");
        mark("13", "13.5");
        assertThat(world.of(ShowSecondMarking.class).execute(id).marked()).isEqualTo(2);
        assertThat(world.of(MySecondMarkings.class).execute().get(0).left()).isZero();
    }

    @Test
    void aDirectorWhoMarksSecondIsAsBlindAsAnybodyElse() {
        first("10", "12", "14", "16");
        world.of(DrawSample.class).execute(id, marker("partner-director@example.org"));
        world.as(world.partnerDirector);
        assertThat(world.of(ShowResults.class).execute(made.code())).satisfies(shown -> {
            assertThat(shown.plan()).isEmpty();
            assertThat(shown.results())
                    .allSatisfy(each -> assertThat(each.points()).isEmpty());
        });
        assertThat(world.of(ShowMarking.class).execute(id).lines()).isEmpty();
        var marks = sample().stream()
                .map(each -> new MarkSample.Given(each.code(), new BigDecimal(9), null))
                .toList();
        assertThat(world.of(MarkSample.class).execute(id, marks)).isEqualTo(2);
        assertThat(world.of(MarkSample.class).execute(id, marks))
                .as("they stand")
                .isZero();
        assertThat(world.of(ShowMarking.class).execute(id).moderates()).isFalse();
        assertRefused("moderator-marked", () -> world.of(ModerateMarks.class)
                .execute(id, moderation(Map.of(), RestOfClass.KEPT)));
    }

    @Test
    void moderationDecidesOnWhatDiffersAndScalesTheRestOfTheClass() {
        first("10", "10", "10", "10");
        draw();
        world.as(world.director);
        assertRefused("second-marks-missing", () -> moderate(Map.of(), RestOfClass.KEPT));
        mark("10.5", "6");
        world.as(world.director);
        var shown = world.of(ShowMarking.class).execute(id);
        assertThat(shown.moderates()).isTrue();
        assertThat(shown.complete()).isTrue();
        assertThat(shown.lines()).extracting(line -> line.marks().disputed()).containsExactly(false, true);
        var disputed = sample().get(1);
        assertInvalid(List.of("points-" + disputed.code() + ": required", "points: not-disputed"), () -> world.of(
                        ModerateMarks.class)
                .execute(id, moderation(Map.of(sample().get(0).code(), BigDecimal.ONE), RestOfClass.KEPT)));
        assertRefused("moderation-open", () -> world.of(PublishMarks.class).execute(id));
        moderate(Map.of(disputed.code(), new BigDecimal("7.75")), RestOfClass.SCALED);
        assertThat(counting(sample().get(0)))
                .as("the mean within the tolerance")
                .isEqualByComparingTo("10.25");
        assertThat(counting(disputed)).isEqualByComparingTo("7.75");
        assertThat(learners.stream().filter(each -> !sample().contains(each)))
                .as("10 x (10.25 + 7.75) / 20")
                .allSatisfy(each -> assertThat(counting(each)).isEqualByComparingTo("9"));
        assertThat(world.history()).contains("MARKS_MODERATED Paper: compared page by page");
        assertRefused("marks-moderated", () -> moderate(Map.of(), RestOfClass.KEPT));
        world.of(PublishMarks.class).execute(id);
        assertThat(world.of(ShowMarking.class).execute(id).assessment().stage()).isEqualTo(MarkingStage.PUBLISHED);
        assertThat(world.history()).contains("MARKS_PUBLISHED Paper");
        world.as(second);
        assertThat(world.of(MySecondMarkings.class).execute()).isEmpty();
    }

    @Test
    void learnersSeeTheirMarksOnlyAfterPublicationAndResultsWaitForModeration() {
        first("10", "12", "14", "16");
        draw();
        asLearner(learners.get(0));
        assertThat(world.of(MyResult.class).execute(learners.get(0).code()).plan())
                .isEmpty();
        assertThat(world.of(MyAppeals.class).execute(learners.get(0).code()).possible())
                .isEmpty();
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.FINISHED, null);
        assertRefused("moderation-open", () -> world.of(ApproveResults.class).execute(made.code()));
    }

    private void published(String... points) {
        first(points);
        draw();
        var same = sample().stream().map(each -> points[learners.indexOf(each)]).toArray(String[]::new);
        mark(same);
        moderate(Map.of(), RestOfClass.KEPT);
        world.of(PublishMarks.class).execute(id);
    }

    @Test
    void anAppealIsFiledOnceWithinItsDaysAndDecidedBySomebodyWhoHasNotMarked() {
        published("10", "12", "14", "16");
        var learner = learners.get(0);
        asLearner(learner);
        assertThat(world.of(MyAppeals.class).execute(learner.code()).possible()).hasSize(1);
        var file = world.of(FileAppeal.class);
        assertNotFound(() -> file.execute(learners.get(1).code(), new FileAppeal.MarkAppealDraft(id, "mine")));
        var appeal = file.execute(learner.code(), new FileAppeal.MarkAppealDraft(id, "page 2 was not read"));
        assertRefused(
                "appeal-filed", () -> file.execute(learner.code(), new FileAppeal.MarkAppealDraft(id, "once more")));
        assertThat(world.of(MyAppeals.class).execute(learner.code()).possible()).isEmpty();
        world.clock.set(World.NOW.plus(Duration.ofDays(45)));
        asLearner(learners.get(1));
        assertRefused(
                "appeals-closed",
                () -> file.execute(learners.get(1).code(), new FileAppeal.MarkAppealDraft(id, "late")));
        world.as(world.teacher);
        assertThat(world.of(ShowAppeals.class).execute(made.code()))
                .singleElement()
                .satisfies(each -> assertThat(each.can(AppealStep.DECIDE)).isFalse());
        world.as(world.director);
        var decide = world.of(DecideMarkAppeal.class);
        assertThat(world.of(ShowAppeals.class).execute(made.code()).get(0).can(AppealStep.DECIDE))
                .isTrue();
        assertInvalid(
                "points: between",
                () -> decide.execute(appeal, new DecideMarkAppeal.MarkAppealDecision(new BigDecimal(21), "more")));
        decide.execute(appeal, new DecideMarkAppeal.MarkAppealDecision(new BigDecimal("12.5"), "page 2 counts"));
        assertRefused(
                "appeal-decided",
                () -> decide.execute(appeal, new DecideMarkAppeal.MarkAppealDecision(BigDecimal.TEN, "again")));
        assertThat(world.results.assessments.entries(id, learner.id()))
                .as("earlier marks stay")
                .hasSizeGreaterThan(1)
                .last()
                .satisfies(mark -> assertThat(mark.marker()).isEqualTo(AssessmentMark.APPEAL));
        assertThat(counting(learner)).isEqualByComparingTo("12.5");
        assertThat(world.history())
                .contains("APPEAL_FILED Paper: page 2 was not read", "APPEAL_DECIDED Paper: page 2 counts");
        world.as(world.stranger);
        assertNotFound(() -> decide.execute(appeal, new DecideMarkAppeal.MarkAppealDecision(BigDecimal.TEN, "mine")));
        assertNotFound(() -> world.of(ShowAppeals.class).execute(made.code()));
    }

    @Test
    void aDirectorDoesNotDecideOnTheOwnAppeal() {
        published("10", "12", "14", "16");
        var learner = learners.get(0);
        asLearner(learner);
        var appeal = world.of(FileAppeal.class)
                .execute(learner.code(), new FileAppeal.MarkAppealDraft(id, "page 2 was not read"));
        world.memory.memberships.add(new Membership(
                world.host.id(), learner.learner().account(), OrganizationRole.CENTER_DIRECTOR, World.NOW));
        asLearner(learner);
        assertThat(world.of(ShowAppeals.class).execute(made.code()).get(0).can(AppealStep.DECIDE))
                .isFalse();
        assertRefused("appeal-of-own", () -> world.of(DecideMarkAppeal.class)
                .execute(appeal, new DecideMarkAppeal.MarkAppealDecision(new BigDecimal(20), "right")));
    }

    @Test
    void whoeverHasMarkedDoesNotDecideOnTheAppeal() {
        world.as(world.director);
        var own = plan(draft(null, null, null));
        var learner = learners.get(0);
        world.of(EnterMarks.class).execute(own, List.of(new EnterMarks.Given(learner.code(), BigDecimal.ONE, 1, null)));
        world.of(PublishMarks.class).execute(own);
        asLearner(learners.get(1));
        assertRefused("no-mark", () -> world.of(FileAppeal.class)
                .execute(learners.get(1).code(), new FileAppeal.MarkAppealDraft(own, "where is it")));
        asLearner(learner);
        var appeal = world.of(FileAppeal.class).execute(learner.code(), new FileAppeal.MarkAppealDraft(own, "too low"));
        world.as(world.director);
        assertRefused("appeal-of-own", () -> world.of(DecideMarkAppeal.class)
                .execute(appeal, new DecideMarkAppeal.MarkAppealDecision(BigDecimal.TEN, "yes")));
        world.as(world.partnerDirector);
        world.of(DecideMarkAppeal.class)
                .execute(appeal, new DecideMarkAppeal.MarkAppealDecision(BigDecimal.ONE, "it stands"));
        asLearner(learner);
        assertThat(world.of(MyAppeals.class).execute(learner.code()).appeals())
                .singleElement()
                .satisfies(each -> assertThat(each.appeal().isUpheld()).isFalse());
    }

    @Test
    void anExamOfficerDecidesOnResultsAndNeitherMarksNorRunsTheClass() {
        var officer = world.member(world.host, "examiner", OrganizationRole.CENTER_EXAM_OFFICER);
        first("10", "12", "14", "16");
        draw();
        var same = sample().stream()
                .map(each -> List.of("10", "12", "14", "16").get(learners.indexOf(each)))
                .toArray(String[]::new);
        mark(same);
        world.as(officer);
        assertThat(world.of(ShowMarking.class).execute(id).moderates()).isTrue();
        assertThat(world.of(ShowResults.class).execute(made.code()).results()).hasSize(4);
        assertNotFound(() -> first(officer, "11"));
        assertNotFound(() -> world.of(PublishMarks.class).execute(id));
        assertNotFound(() -> world.of(MoveClass.class).execute(made.code(), ClassState.FINISHED, null));
        world.of(ModerateMarks.class).execute(id, moderation(Map.of(), RestOfClass.KEPT));
        world.as(world.director);
        world.of(PublishMarks.class).execute(id);
        world.of(MoveClass.class).execute(made.code(), ClassState.FINISHED, null);
        world.as(officer);
        assertThat(world.of(ShowClass.class).execute(made.code())).satisfies(shown -> {
            assertThat(shown.possible()).containsExactly(ClassStep.APPROVE_RESULTS);
            assertThat(shown.teaches()).isFalse();
        });
        world.of(ApproveResults.class).execute(made.code());
        world.of(IssueCertificates.class).execute(made.code());
        var here = world.account("here");
        world.memory.memberships.add(new Membership(
                world.host.id(),
                here.id(),
                OrganizationRole.CENTER_EXAM_OFFICER,
                new RolePlace(CenterRoles.KIND, made.center()),
                World.NOW,
                null,
                null));
        var appeal = appealed(learners.get(0));
        assertThat(world.memory.outbox.put())
                .extracting(
                        told -> told.template().name() + " " + told.recipient().address())
                .contains("MARK_APPEAL_WAITING " + here.email(), "MARK_APPEAL_WAITING " + officer.email());
        world.as(officer);
        world.of(DecideMarkAppeal.class)
                .execute(appeal, new DecideMarkAppeal.MarkAppealDecision(new BigDecimal("12.5"), "page 2 counts"));
        assertThat(counting(learners.get(0))).isEqualByComparingTo("12.5");
        world.as(world.member(world.organization("far-away"), "far", OrganizationRole.CENTER_EXAM_OFFICER));
        assertNotFound(() -> world.of(ShowResults.class).execute(made.code()));
    }

    @Test
    void whoLearnsInTheClassDecidesOnNoneOfItsResults() {
        first("10", "12", "14", "16");
        draw();
        var same = sample().stream()
                .map(each -> List.of("10", "12", "14", "16").get(learners.indexOf(each)))
                .toArray(String[]::new);
        mark(same);
        var account = learners.get(0).learner().account();
        world.memory.memberships.add(
                new Membership(world.host.id(), account, OrganizationRole.CENTER_EXAM_OFFICER, World.NOW));
        asLearner(learners.get(0));
        assertRefused("results-of-own", () -> world.of(ModerateMarks.class)
                .execute(id, moderation(Map.of(), RestOfClass.KEPT)));
        assertRefused("results-of-own", () -> world.of(ApproveResults.class).execute(made.code()));
    }

    private UUID appealed(Enrolment learner) {
        asLearner(learner);
        return world.of(FileAppeal.class)
                .execute(learner.code(), new FileAppeal.MarkAppealDraft(id, "please look again"));
    }

    @Test
    void completionAndCertificateFollowAnAppealInBothDirections() {
        published("11", "12", "14", "16");
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.FINISHED, null);
        assertThat(world.of(ApproveResults.class).execute(made.code())).isEqualTo(new ApproveResults.Outcome(3, 1));
        var failed = learners.get(0);
        var passed = learners.get(1);
        world.of(CertificateIssuing.class).issue(passed.id());
        var up = appealed(failed);
        var down = appealed(passed);
        var same = appealed(learners.get(2));
        world.as(world.director);
        world.of(DecideMarkAppeal.class)
                .execute(same, new DecideMarkAppeal.MarkAppealDecision(new BigDecimal("15"), "a point more"));
        world.of(DecideMarkAppeal.class)
                .execute(up, new DecideMarkAppeal.MarkAppealDecision(new BigDecimal("12"), "page 2 counts"));
        assertThat(world.of(ShowAppeals.class).execute(made.code()))
                .as("those that wait first")
                .extracting(each -> each.appeal().appeal().isDecided())
                .containsExactly(false, true, true);
        assertThat(failed.state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(world.certificates.requested())
                .as("its certificate is issued too")
                .containsExactly(made.id());
        world.of(DecideMarkAppeal.class)
                .execute(down, new DecideMarkAppeal.MarkAppealDecision(new BigDecimal("2"), "copied from a neighbour"));
        assertThat(passed.state()).isEqualTo(EnrolmentState.NOT_COMPLETED);
        assertThat(learners.get(2).state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(world.history()).contains("COMPLETED page 2 counts", "NOT_COMPLETED copied from a neighbour");
        var document = world.memory
                .issuedDocuments
                .byId(world.certificates.all.get(0).document())
                .orElseThrow();
        world.asVisitor();
        assertThat(world.of(VerifyCertificate.class)
                        .execute(document.code(), null)
                        .state())
                .isEqualTo(DocumentState.REVOKED);
    }
}

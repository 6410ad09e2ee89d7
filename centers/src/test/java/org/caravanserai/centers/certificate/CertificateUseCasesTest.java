package org.caravanserai.centers.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import org.caravanserai.centers.assessment.ApproveResults;
import org.caravanserai.centers.assessment.EnterMarks;
import org.caravanserai.centers.assessment.MyResult;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.centers.assessment.PublishMarks;
import org.caravanserai.centers.assessment.ShowResults;
import org.caravanserai.centers.attendance.RecordAttendance;
import org.caravanserai.centers.attendance.ShowAttendance;
import org.caravanserai.centers.teaching.MoveClass;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.certificate.Certificate;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.DocumentStep;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

/** From the first mark of attendance to the verified certificate. */
class CertificateUseCasesTest {

    private final TeachingWorld world = new TeachingWorld();
    private final CourseClass made = world.open(3);
    private final Enrolment good = world.enrolled(made, "amina");
    private final Enrolment lazy = world.enrolled(made, "wei");

    private static RecordAttendance.Given mark(Enrolment learner, Mark mark) {
        return new RecordAttendance.Given(Ids.next(), learner.code(), mark, null, null);
    }

    private void teach(Enrolment... others) {
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.CONFIRMED, null);
        world.of(MoveClass.class).execute(made.code(), ClassState.RUNNING, null);
        world.clock.set(World.NOW.plus(Duration.ofDays(30)));
        world.as(world.teacher);
        for (var session : world.teaching.sessions(made.id())) {
            world.of(RecordAttendance.class)
                    .execute(session.id(), List.of(mark(good, Mark.PRESENT), mark(lazy, Mark.ABSENT)));
            for (var other : others) {
                world.of(RecordAttendance.class).execute(session.id(), List.of(mark(other, Mark.PRESENT)));
            }
        }
        var id = world.of(PlanAssessment.class)
                .execute(
                        made.code(),
                        PlanAssessment.AssessmentDraft.of(
                                LocalizedText.of("en", "Test"), 100, new BigDecimal(20), LocalDate.of(2026, 12, 20)));
        assertInvalid("marks[0].points: between", () -> world.of(EnterMarks.class)
                .execute(id, List.of(new EnterMarks.Given(good.code(), new BigDecimal(21), 1, null))));
        var marks = List.of(
                new EnterMarks.Given(good.code(), new BigDecimal(15), 1, null),
                new EnterMarks.Given(good.code(), new BigDecimal(17), 2, "generous"),
                new EnterMarks.Given(lazy.code(), new BigDecimal(5), 1, null));
        assertThat(world.of(EnterMarks.class).execute(id, marks)).isEqualTo(3);
        assertThat(world.of(EnterMarks.class).execute(id, marks))
                .as("as they stand")
                .isZero();
        for (var other : others) {
            world.of(EnterMarks.class)
                    .execute(
                            id,
                            List.of(new EnterMarks.Given(other.code(), BigDecimal.TEN.add(BigDecimal.TEN), 1, null)));
        }
        world.of(PublishMarks.class).execute(id);
        assertRefused("marks-published", () -> world.of(EnterMarks.class)
                .execute(id, List.of(new EnterMarks.Given(good.code(), BigDecimal.TEN, 1, null))));
    }

    private String issued() {
        teach();
        world.as(world.director);
        assertRefused(
                "results-not-approved", () -> world.of(IssueCertificates.class).execute(made.code()));
        world.of(MoveClass.class).execute(made.code(), ClassState.FINISHED, null);
        assertThat(world.of(ApproveResults.class).execute(made.code())).isEqualTo(new ApproveResults.Outcome(1, 1));
        assertThat(world.of(IssueCertificates.class).execute(made.code()).running())
                .isTrue();
        assertThat(world.history())
                .endsWith("COMPLETED", "NOT_COMPLETED", "RESULTS_APPROVED", "CERTIFICATES_REQUESTED 1");
        world.of(CertificateBatchJob.class).run();
        world.of(CertificateBatchJob.class).run();
        assertThat(world.certificates.all).hasSize(1);
        assertThat(world.of(ShowCertificates.class)
                        .execute(made.code())
                        .progress()
                        .isComplete())
                .isTrue();
        return world.memory
                .issuedDocuments
                .byId(world.certificates.all.get(0).document())
                .orElseThrow()
                .code();
    }

    @Test
    void theSameMarksAreStoredOnceAndTheLatestCounts() {
        var session = world.firstSession(made);
        world.as(world.teacher);
        var first = new RecordAttendance.Given(Ids.next(), good.code(), Mark.ABSENT, null, World.NOW);
        var batch = List.of(first, new RecordAttendance.Given(Ids.next(), "NOBODY", Mark.LATE, 5, null));
        var record = world.of(RecordAttendance.class);
        assertThat(record.execute(session, batch)).satisfies(outcome -> {
            assertThat(outcome.stored()).isEqualTo(1);
            assertThat(outcome.conflicts())
                    .extracting(RecordAttendance.Conflicting::reason)
                    .containsExactly(RecordAttendance.Reason.NOT_IN_CLASS);
        });
        assertThat(record.execute(session, batch).known()).isEqualTo(1);
        assertThat(record.execute(
                                session,
                                List.of(new RecordAttendance.Given(first.id(), good.code(), Mark.LATE, 5, null)))
                        .conflicts())
                .extracting(RecordAttendance.Conflicting::reason)
                .containsExactly(RecordAttendance.Reason.ID_USED);
        assertThat(record.execute(
                                session,
                                List.of(new RecordAttendance.Given(
                                        Ids.next(), good.code(), Mark.PRESENT, null, World.NOW.minusSeconds(60))))
                        .conflicts())
                .extracting(RecordAttendance.Conflicting::reason)
                .containsExactly(RecordAttendance.Reason.NEWER_MARK);
        assertThat(world.of(ShowAttendance.class).execute(session).lines())
                .filteredOn(line -> line.mark() != null)
                .singleElement()
                .satisfies(line -> assertThat(line.mark().mark()).isEqualTo(Mark.ABSENT));
        var later = world.teaching.sessions(made.id()).get(3).id();
        assertRefused("session-not-begun", () -> record.execute(later, List.of(mark(good, Mark.PRESENT))));
        assertThat(record.execute(later, List.of(mark(good, Mark.EXCUSED))).stored())
                .isEqualTo(1);
        world.as(world.stranger);
        assertNotFound(() -> record.execute(session, batch));
        assertNotFound(() -> world.of(ShowAttendance.class).execute(session));
    }

    @Test
    void whoHasAttendedAndPassedCompletesTheCourseAndKnowsWhy() {
        teach();
        var results = world.of(ShowResults.class).execute(made.code()).results();
        assertThat(results)
                .extracting(result -> result.completion().isCompleted())
                .containsExactly(true, false);
        assertThat(results.get(0).completion().score()).isEqualByComparingTo("80");
        world.as(world.memory.accounts.byId(lazy.learner().account()).orElseThrow());
        var mine = world.of(MyResult.class).execute(lazy.code());
        assertThat(mine.result()).isNotNull();
        assertThat(mine.result().completion().isAttended()).isFalse();
        assertNotFound(() -> world.of(MyResult.class).execute(good.code()));
    }

    @Test
    void aCertificateIsIssuedOnceAndVerifiedByAnybody() {
        var code = issued();
        world.asVisitor();
        var found = world.of(VerifyCertificate.class).execute(code, null);
        assertThat(found.possible()).isEmpty();
        assertThat(found.state()).isEqualTo(DocumentState.ISSUED);
        assertThat(found.holder()).isEqualTo("A*** Y***");
        assertThat(found.certificate().facts().level()).isEqualTo("A2");
        assertThat(found.document().validUntil()).isEqualTo("2028-12-26");
        assertThat(found.certificate().credential().split("\\.")).hasSize(3);
        assertThat(world.of(VerifyCertificate.class)
                        .execute(code, found.document().holder().name())
                        .holder())
                .isEqualTo(found.document().holder().name());
        assertNotFound(() -> world.of(VerifyCertificate.class).execute("0000-0000-0000-0000", null));
    }

    @Test
    void oneCertificateThatCannotBeIssuedHoldsUpNoOtherAndIsTriedAgainAlone() {
        good.rename(PersonName.of("😀", "Yi"));
        var other = world.enrolled(made, "sara");
        teach(other);
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.FINISHED, null);
        world.of(ApproveResults.class).execute(made.code());
        world.of(IssueCertificates.class).execute(made.code());
        world.of(CertificateBatchJob.class).run();
        assertThat(world.certificates.all).extracting(Certificate::enrolment).containsExactly(other.id());
        assertThat(world.of(ShowCertificates.class).execute(made.code()).progress())
                .isEqualTo(new CertificateProgress(2, 1, 1, false));
        assertThat(world.of(ShowCertificates.class).execute(made.code()).failed())
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.learner().code()).isEqualTo(good.code());
                    assertThat(failed.fault().key()).isEqualTo("characters-not-printable");
                    assertThat(failed.fault().arguments()).containsExactly("😀");
                });
        assertNotFound(() -> world.of(RetryCertificate.class).execute(other.code()));
        world.of(RetryCertificate.class).execute(good.code());
        world.of(CertificateBatchJob.class).run();
        assertThat(world.certificates.all).hasSize(1);
        assertInvalid("givenName: characters-not-printable", () -> world.of(CorrectLearnerName.class)
                .execute(good.code(), PersonName.of("😀😀", "Yi")));
        world.of(CorrectLearnerName.class).execute(good.code(), new PersonName("Amina", "Yi", "😀", false));
        world.of(CertificateBatchJob.class).run();
        assertThat(world.of(ShowCertificates.class).execute(made.code()).failed())
                .isEmpty();
        assertThat(world.memory
                        .issuedDocuments
                        .byId(world.certificates.all.get(1).document())
                        .orElseThrow()
                        .holder()
                        .name())
                .as("what cannot be printed of the own name is left out")
                .isEqualTo("Amina Yi");
        world.as(world.stranger);
        assertNotFound(() -> world.of(CorrectLearnerName.class).execute(good.code(), PersonName.of("A", "B")));
    }

    @Test
    void aCertificateThatWasLostWithTheResultComesBackWithIt() {
        var code = issued();
        world.of(CertificateRevision.class).lost(good.id(), "an appeal of the teacher");
        good.conclude(false);
        world.commit();
        assertThat(world.of(VerifyCertificate.class).execute(code, null).state())
                .isEqualTo(DocumentState.REVOKED);
        good.conclude(true);
        world.of(CertificateRevision.class).earned(made.id());
        world.of(CertificateBatchJob.class).run();
        assertThat(world.certificates.all).hasSize(2);
    }

    @Test
    void attendanceAndMarksNoLongerChangeOnceTheResultsAreApproved() {
        issued();
        world.as(world.director);
        assertRefused("results-approved", () -> world.of(RecordAttendance.class)
                .execute(world.firstSession(made), List.of(mark(good, Mark.ABSENT))));
        assertRefused("results-approved", () -> world.of(PlanAssessment.class)
                .execute(
                        made.code(),
                        PlanAssessment.AssessmentDraft.of(
                                LocalizedText.of("en", "Test"), 100, new BigDecimal(20), LocalDate.of(2026, 12, 20))));
    }

    @Test
    void aBadgeIsValidFromTheMomentOfItsIssue() {
        issued();
        var credential = world.certificates.all.get(0).credential();
        var payload = new String(Base64.getUrlDecoder().decode(credential.split("\\.")[1]), StandardCharsets.UTF_8);
        var now = world.clock.instant().truncatedTo(ChronoUnit.SECONDS);
        assertThat(payload).contains("\"validFrom\":\"" + now + "\"").contains("\"nbf\":" + now.getEpochSecond());
    }

    @Test
    void aCertificateIsIssuedAnewOrRevokedByTheCenter() {
        var code = issued();
        world.as(world.stranger);
        assertNotFound(() -> world.of(RevokeCertificate.class).execute(code, "fraud"));
        world.as(world.director);
        var next = world.of(ReissueCertificate.class).execute(code, "name corrected");
        assertThat(world.of(VerifyCertificate.class).execute(code, null).state())
                .isEqualTo(DocumentState.SUPERSEDED);
        assertInvalid(
                "reason: required", () -> world.of(RevokeCertificate.class).execute(next, null));
        assertThat(world.of(VerifyCertificate.class).execute(next, null).possible())
                .containsExactly(DocumentStep.REISSUE, DocumentStep.REVOKE);
        world.of(RevokeCertificate.class).execute(next, "fraud");
        assertThat(world.of(VerifyCertificate.class).execute(next, null).possible())
                .isEmpty();
        assertThat(world.of(VerifyCertificate.class).execute(next, null).state())
                .isEqualTo(DocumentState.REVOKED);
    }
}

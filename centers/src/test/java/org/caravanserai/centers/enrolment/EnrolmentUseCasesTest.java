package org.caravanserai.centers.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.centers.assessment.EnterMarks;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.centers.assessment.PublishMarks;
import org.caravanserai.centers.session.PlanSessions;
import org.caravanserai.centers.teaching.ClassDraft;
import org.caravanserai.centers.teaching.CourseDraft;
import org.caravanserai.centers.teaching.MoveClass;
import org.caravanserai.centers.teaching.PlanClass;
import org.caravanserai.centers.teaching.PlanCourse;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.WaitingLearners;
import org.caravanserai.domain.centers.level.LevelBasis;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.teaching.Clash;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.jobs.JobRows;
import org.junit.jupiter.api.Test;

class EnrolmentUseCasesTest {

    private final TeachingWorld world = new TeachingWorld();

    @Test
    void aPlaceIsTakenOnceAndTheOthersWaitInOrder() {
        var made = world.open(1);
        var first = world.enrolled(made, "amina");
        assertThat(first.state()).isEqualTo(EnrolmentState.ENROLLED);
        var again = world.of(Enrol.class).execute(made.code(), null);
        assertThat(again.created()).isFalse();
        assertThat(again.code()).isEqualTo(first.code());
        world.enrolled(made, "wei");
        var third = world.enrolled(made, "sara");
        var outcome = world.of(Enrol.class).execute(made.code(), null);
        assertThat(outcome).isEqualTo(new Enrol.Outcome(third.code(), EnrolmentState.WAITLISTED, 2, false));
        assertThat(world.history()).endsWith("ENROLLED", "WAITLISTED", "WAITLISTED");
        assertThat(world.of(MyCourses.class).execute())
                .singleElement()
                .satisfies(mine -> assertThat(mine.enrolment().position()).isEqualTo(2));
    }

    @Test
    void whoLearnsSeesTheResultOfWhatIsPublished() {
        var made = world.open(2);
        var learner = world.enrolled(made, "amina");
        world.as(world.director);
        var paper = world.of(PlanAssessment.class)
                .execute(
                        made.code(),
                        new PlanAssessment.AssessmentDraft(
                                LocalizedText.of("en", "Paper"),
                                50,
                                new BigDecimal(20),
                                LocalDate.of(2026, 12, 1),
                                null,
                                null,
                                null,
                                null));
        world.of(EnterMarks.class)
                .execute(paper, List.of(new EnterMarks.Given(learner.code(), new BigDecimal(15), 1, null)));
        world.as(world.memory.accounts.byId(learner.learner().account()).orElseThrow());
        assertThat(world.of(MyCourses.class).execute()).singleElement().satisfies(mine -> assertThat(mine.score())
                .isNull());
        world.as(world.director);
        world.of(PublishMarks.class).execute(paper);
        world.as(world.memory.accounts.byId(learner.learner().account()).orElseThrow());
        assertThat(world.of(MyCourses.class).execute()).singleElement().satisfies(mine -> assertThat(mine.score())
                .isEqualByComparingTo("75"));
    }

    @Test
    void aFreePlaceIsOfferedFor48HoursAndThenToTheNextOne() {
        var made = world.open(1);
        var first = world.enrolled(made, "amina");
        var second = world.enrolled(made, "wei");
        var third = world.enrolled(made, "sara");
        world.as(world.memory.accounts.byId(first.learner().account()).orElseThrow());
        world.of(LeaveClass.class).execute(first.code(), null);
        assertThat(second.state()).isEqualTo(EnrolmentState.OFFERED);

        world.clock.set(World.NOW.plus(Enrolment.OFFER));
        world.of(OfferExpiryJob.class).expire();
        assertThat(second.state()).isEqualTo(EnrolmentState.EXPIRED);
        assertThat(third.state()).isEqualTo(EnrolmentState.OFFERED);

        world.as(world.memory.accounts.byId(third.learner().account()).orElseThrow());
        assertNotFound(() -> world.of(AnswerPlaceOffer.class).execute(second.code(), true));
        world.of(AnswerPlaceOffer.class).execute(third.code(), true);
        assertThat(third.state()).isEqualTo(EnrolmentState.ENROLLED);
        assertRefused("enrolment-state", () -> world.of(AnswerPlaceOffer.class).execute(third.code(), true));
        assertThat(world.history()).endsWith("CANCELLED", "OFFERED", "EXPIRED", "OFFERED", "ACCEPTED");
        assertThat(world.sent())
                .containsExactly(
                        "CLASS_ENROLLED",
                        "CLASS_PLACE_OFFERED",
                        "CLASS_OFFER_EXPIRED",
                        "CLASS_PLACE_OFFERED",
                        "CLASS_ENROLLED");
        assertThat(world.lastEmail().arguments().value("center"))
                .isIn(world.center.name().texts().values());
        assertThat(world.enrolments.lockSeats(made.id()).taken()).isEqualTo(1);
        assertThat(world.enrolments.lockSeats(made.id()).waiting()).isZero();
    }

    @Test
    void whoDoesNotWantThePlaceLeavesItToTheNextOne() {
        var made = world.open(1);
        var first = world.enrolled(made, "amina");
        var second = world.enrolled(made, "wei");
        var third = world.enrolled(made, "sara");
        world.as(world.memory.accounts.byId(first.learner().account()).orElseThrow());
        world.of(LeaveClass.class).execute(first.code(), null);
        world.as(world.memory.accounts.byId(second.learner().account()).orElseThrow());
        assertThat(world.of(AnswerPlaceOffer.class).execute(second.code(), false))
                .isEqualTo(EnrolmentState.CANCELLED);
        assertThat(third.state()).isEqualTo(EnrolmentState.OFFERED);
        assertThat(world.enrolments.lockSeats(made.id()).taken()).isEqualTo(1);
        assertThat(world.history()).endsWith("CANCELLED", "OFFERED");
    }

    @Test
    void whoDeletesTheAccountLeavesThePlacesToThoseWhoWait() {
        var made = world.open(1);
        var first = world.enrolled(made, "amina");
        var second = world.enrolled(made, "wei");
        deleted(second);
        assertThat(second.state()).isEqualTo(EnrolmentState.CANCELLED);
        assertThat(world.enrolments.lockSeats(made.id()).waiting()).isZero();

        var third = world.enrolled(made, "sara");
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.CONFIRMED, null);
        world.of(MoveClass.class).execute(made.code(), ClassState.RUNNING, null);
        deleted(first);
        assertThat(first.state()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(third.state()).isEqualTo(EnrolmentState.OFFERED);
        assertThat(world.history()).contains("WITHDRAWN —");

        world.as(world.memory.accounts.byId(third.learner().account()).orElseThrow());
        world.of(AnswerPlaceOffer.class).execute(third.code(), true);
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.FINISHED, null);
        deleted(third);
        assertThat(third.state()).as("what was learned stays").isEqualTo(EnrolmentState.ENROLLED);
    }

    private void deleted(Enrolment of) {
        var account = world.memory
                .accounts
                .byId(Objects.requireNonNull(of.learner().account()))
                .orElseThrow();
        world.as(account);
        world.of(EnrolmentErasure.class).forget(new AccountDeleted(account.id(), account.email()));
    }

    @Test
    void whoLeavesARunningClassSaysWhy() {
        var made = world.open(2);
        var learner = world.enrolled(made, "amina");
        var account = world.memory.accounts.byId(learner.learner().account()).orElseThrow();
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.CONFIRMED, null);
        world.of(MoveClass.class).execute(made.code(), ClassState.RUNNING, null);
        world.as(account);
        assertInvalid("reason: required", () -> world.of(LeaveClass.class).execute(learner.code(), null));
        world.of(LeaveClass.class).execute(learner.code(), Reason.of("moves away"));
        assertThat(learner.state()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(world.history()).contains("WITHDRAWN moves away");
    }

    @Test
    void aLearnerDoesNotGetRoundTheReasonAndDoesNotLeaveAClassThatIsOver() {
        var made = world.open(2);
        var learner = world.enrolled(made, "amina");
        var account = world.memory.accounts.byId(learner.learner().account()).orElseThrow();
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.CONFIRMED, null);
        world.of(MoveClass.class).execute(made.code(), ClassState.RUNNING, null);
        world.as(account);
        assertRefused("enrolment-state", () -> world.of(AnswerPlaceOffer.class).execute(learner.code(), false));
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.FINISHED, null);
        world.as(account);
        assertRefused("leave-class-over", () -> world.of(LeaveClass.class).execute(learner.code(), null));
        assertRefused(
                "leave-class-over", () -> world.of(LeaveClass.class).execute(learner.code(), Reason.of("a bad mark")));
        assertThat(learner.state()).isEqualTo(EnrolmentState.ENROLLED);
    }

    @Test
    void anOfferedPlaceIsDecidedOnAsAFreeOne() {
        var made = world.planned(1, 1, true);
        world.of(MoveClass.class).execute(made.code(), ClassState.OPEN, null);
        world.commit();
        var first = world.enrolled(made, "amina");
        var second = world.enrolled(made, "wei");
        world.as(world.memory.accounts.byId(first.learner().account()).orElseThrow());
        world.of(LeaveClass.class).execute(first.code(), null);
        assertThat(second.state()).isEqualTo(EnrolmentState.OFFERED);
        world.as(world.memory.accounts.byId(second.learner().account()).orElseThrow());
        assertThat(world.of(AnswerPlaceOffer.class).execute(second.code(), true))
                .isEqualTo(EnrolmentState.APPLIED);
        assertThat(second.enrolledAt()).isNull();
        assertThat(second.offeredUntil()).isNull();
        world.as(world.director);
        world.of(DecideEnrolment.class).execute(second.code(), true, null);
        assertThat(second.state()).isEqualTo(EnrolmentState.ENROLLED);
    }

    @Test
    void anOfferThatCannotBeEndedDoesNotKeepTheOthers() {
        var made = world.open(1);
        var first = world.enrolled(made, "amina");
        var second = world.enrolled(made, "wei");
        world.as(world.memory.accounts.byId(first.learner().account()).orElseThrow());
        world.of(LeaveClass.class).execute(first.code(), null);
        world.clock.set(World.NOW.plus(Enrolment.OFFER));
        var seen = new ArrayList<UUID>();
        var due = List.of(
                new WaitingLearners.OverdueOffer(Ids.next(), Ids.next()),
                new WaitingLearners.OverdueOffer(second.id(), made.id()));
        var failed = JobRows.each("a test", due, each -> {
            seen.add(each.enrolment());
            world.of(ExpireOffers.class).expire(each);
        });
        assertThat(failed).isEqualTo(1);
        assertThat(seen).hasSize(2);
        assertThat(second.state()).isEqualTo(EnrolmentState.EXPIRED);
    }

    @Test
    void theCenterDecidesWhereItSaysSo() {
        var made = world.planned(1, 3, true);
        world.of(MoveClass.class).execute(made.code(), ClassState.OPEN, null);
        world.commit();
        var first = world.enrolled(made, "amina");
        var second = world.enrolled(made, "wei");
        assertThat(first.state()).isEqualTo(EnrolmentState.APPLIED);
        assertNotFound(() -> world.of(DecideEnrolment.class).execute(first.code(), true, null));
        world.as(world.director);
        world.of(DecideEnrolment.class).execute(first.code(), true, Reason.of("speaks it at home"));
        assertThat(first.state()).isEqualTo(EnrolmentState.ENROLLED);
        assertInvalid("reason: required", () -> world.of(DecideEnrolment.class).execute(second.code(), false, null));
        world.of(DecideEnrolment.class).execute(second.code(), false, Reason.of("too advanced"));
        assertThat(second.state()).isEqualTo(EnrolmentState.REJECTED);
        assertThat(world.history())
                .endsWith("APPLIED", "APPLIED", "APPROVED speaks it at home", "REJECTED too advanced");
        assertThat(world.enrolments.lockSeats(made.id()).taken()).isEqualTo(1);
        assertThat(world.of(BrowseLearners.class).execute(made.code())).hasSize(2);
        world.as(world.stranger);
        assertNotFound(() -> world.of(BrowseLearners.class).execute(made.code()));
    }

    @Test
    void whoHasNotProvedTheLevelThatACourseNeedsIsDecidedOn() {
        world.as(world.director);
        var course = world.of(PlanCourse.class)
                .execute(
                        world.slug,
                        null,
                        new CourseDraft(
                                new LocalizedText(Map.of("en", "Chinese B1")),
                                LocalizedText.EMPTY,
                                LanguageTag.of("zh"),
                                "CEFR 2020",
                                "A1",
                                "B1",
                                60,
                                null,
                                null,
                                List.of(),
                                null));
        var code = world.of(PlanClass.class)
                .execute(
                        world.slug,
                        new ClassDraft(world.term(), course, TeachingWorld.settings(Map.of("mode", "ONLINE"))));
        world.of(PlanSessions.class).execute(code, TeachingWorld.mondays());
        world.of(MoveClass.class).execute(code, ClassState.OPEN, null);
        world.commit();
        var made = world.teaching.ofCode(code).orElseThrow();
        assertThat(world.enrolled(made, "beginner").state()).isEqualTo(EnrolmentState.APPLIED);
        world.wiring.answer(
                Levels.class,
                "of",
                asked -> List.of(new LevelRecord(
                        LanguageTag.of("zh"),
                        "CEFR",
                        "2020",
                        "A2",
                        CefrLevel.A2,
                        LevelBasis.COURSE,
                        LocalDate.of(2026, 1, 1),
                        null,
                        null)));
        assertThat(world.enrolled(made, "advanced").state()).isEqualTo(EnrolmentState.ENROLLED);
    }

    @Test
    void oneAccountTakesAFewPlacesOfAClassOnly() {
        var made = world.open(20);
        world.as(world.account("parent"));
        var enrol = world.of(Enrol.class);
        for (var name : List.of("An", "Binh", "Chi", "Dung", "Em")) {
            enrol.execute(made.code(), new Enrol.Minor(name, "Nguyen", LocalDate.parse("2015-05-05")));
        }
        assertRefused("places-per-account", () -> enrol.execute(made.code(), null));
        enrol.execute(made.code(), new Enrol.Minor("An", "Nguyen", LocalDate.parse("2015-05-05")));
        assertThat(world.enrolments.lockSeats(made.id()).taken()).isEqualTo(5);
    }

    @Test
    void aNameThatCannotBePrintedIsToldWhenItIsEntered() {
        var made = world.open(2);
        world.as(world.account("parent"));
        assertInvalid("minor.givenName: characters-not-printable", () -> world.of(Enrol.class)
                .execute(made.code(), new Enrol.Minor("😀", "Nguyen", LocalDate.parse("2015-05-05"))));
    }

    @Test
    void aGuardianEnrolsMinors() {
        var made = world.open(3);
        world.as(world.account("parent"));
        var enrol = world.of(Enrol.class);
        enrol.execute(made.code(), new Enrol.Minor("Linh", "Nguyen", LocalDate.parse("2015-05-05")));
        enrol.execute(made.code(), new Enrol.Minor("Minh", "Nguyen", LocalDate.parse("2013-05-05")));
        assertThat(world.enrolments.of(made.id())).extracting(Enrolment::state).containsOnly(EnrolmentState.ENROLLED);
        assertInvalid(
                "minor.bornOn: not-a-minor",
                () -> enrol.execute(made.code(), new Enrol.Minor("Grown", "Up", LocalDate.parse("2000-05-05"))));
    }

    @Test
    void nobodyIsInTwoClassesAtATimeOrInOneThatIsNotOpen() {
        var made = world.open(1);
        world.as(world.account("amina"));
        world.clashes.add(new Clash(
                Clash.Kind.LEARNER, "Amina", Ids.next(), LocalizedText.of("en", "Chinese B1"), World.NOW, World.NOW));
        assertRefused("learner-clash", () -> world.of(Enrol.class).execute(made.code(), null));
        world.clashes.clear();
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.CANCELLED, Reason.of("too few"));
        world.commit();
        assertRefused("enrolment-closed", () -> world.of(Enrol.class).execute(made.code(), null));
    }
}

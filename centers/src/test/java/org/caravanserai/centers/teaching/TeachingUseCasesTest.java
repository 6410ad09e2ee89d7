package org.caravanserai.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.ShowCenter;
import org.caravanserai.centers.session.AddSession;
import org.caravanserai.centers.session.CancelSession;
import org.caravanserai.centers.session.MoveSession;
import org.caravanserai.centers.session.PatternDraft;
import org.caravanserai.centers.session.PlanSessions;
import org.caravanserai.centers.session.PreviewSessions;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.Clash;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassFilter;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

class TeachingUseCasesTest {

    private final TeachingWorld world = new TeachingWorld();

    private Clash clash() {
        return new Clash(
                Clash.Kind.TEACHER,
                "Wijayanti",
                Ids.next(),
                LocalizedText.of("en", "Chinese B1"),
                World.NOW,
                World.NOW.plusSeconds(60));
    }

    @Test
    void termsLieWithinLongerOnesAndBelongToTheirCenter() {
        world.as(world.director);
        var plan = world.of(PlanTerm.class);
        var year = plan.execute(
                world.slug,
                null,
                new PlanTerm.TermDraft(
                        new LocalizedText(Map.of("en", "Year")),
                        LocalDate.parse("2026-09-01"),
                        LocalDate.parse("2027-06-30"),
                        null));
        assertInvalid(
                "lastDay: outside-the-longer-term",
                () -> plan.execute(
                        world.slug,
                        null,
                        new PlanTerm.TermDraft(
                                new LocalizedText(Map.of("en", "Summer")),
                                LocalDate.parse("2027-05-01"),
                                LocalDate.parse("2027-07-31"),
                                year)));
        var code = plan.execute(
                world.slug,
                null,
                new PlanTerm.TermDraft(
                        new LocalizedText(Map.of("en", "Spring")),
                        LocalDate.parse("2027-02-01"),
                        LocalDate.parse("2027-05-31"),
                        year));
        plan.execute(
                world.slug,
                code,
                new PlanTerm.TermDraft(
                        new LocalizedText(Map.of("en", "Spring")),
                        LocalDate.parse("2027-02-01"),
                        LocalDate.parse("2027-06-15"),
                        year));
        assertThat(world.teaching.term(code).orElseThrow().lastDay()).isEqualTo("2027-06-15");
        assertThat(world.history()).contains("TERM_PLANNED Year", "TERM_PLANNED Spring", "TERM_CHANGED Spring");

        world.as(world.teacher);
        assertNotFound(() -> plan.execute(
                world.slug,
                null,
                new PlanTerm.TermDraft(
                        new LocalizedText(Map.of("en", "x")),
                        LocalDate.parse("2027-02-01"),
                        LocalDate.parse("2027-05-31"),
                        null)));
        assertThat(world.of(ShowTeaching.class).execute(world.slug).terms()).hasSize(2);
        world.as(world.stranger);
        assertNotFound(() -> world.of(ShowTeaching.class).execute(world.slug));
    }

    @Test
    void aRevisedCourseIsAFurtherRevisionAndClassesKeepTheirs() {
        var made = world.planned(1, 2, false);
        var course = world.teaching.course(made.course()).orElseThrow();
        world.of(PlanCourse.class).execute(world.slug, course.code(), TeachingWorld.course("CEFR 2020"));

        assertThat(world.teaching.course(course.code()).orElseThrow().revision())
                .isEqualTo(2);
        assertThat(world.teaching.course(made.course()).orElseThrow().revision())
                .isEqualTo(1);
        assertInvalid("scheme: unknown-scheme", () -> world.of(PlanCourse.class)
                .execute(world.slug, null, TeachingWorld.course("HSK 1.0")));
        assertThat(world.history()).contains("COURSE_PLANNED Chinese A2", "COURSE_REVISED Chinese A2");
    }

    @Test
    void aRoomHasItsNameAlone() {
        world.as(world.director);
        world.of(AddRoom.class).execute(world.slug, new AddRoom.Command("A1", 20));
        assertInvalid(
                "name: room-exists", () -> world.of(AddRoom.class).execute(world.slug, new AddRoom.Command("A1", 30)));
        assertThat(world.history()).contains("ROOM_ADDED A1");
    }

    @Test
    void sessionsLeaveOutFreeDaysAndReplaceThoseThatWerePlanned() {
        var made = world.planned(1, 2, false);
        assertThat(world.teaching.sessions(made.id())).hasSize(4);

        var daily = new PatternDraft(
                List.of(
                        new WeeklyPattern.Slot(DayOfWeek.SATURDAY, LocalTime.parse("09:00"), 60),
                        new WeeklyPattern.Slot(DayOfWeek.SUNDAY, LocalTime.parse("09:00"), 60)),
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2026-12-13"));
        var plan = world.of(PreviewSessions.class).execute(made.code(), daily);
        assertThat(plan.sessions()).hasSize(2);
        assertThat(plan.leftOut()).allMatch(WeeklyPattern.LeftOut::weekend).hasSize(2);
        assertThat(world.of(PlanSessions.class).execute(made.code(), daily)).isEqualTo(2);
        assertThat(world.history()).contains("PLANNED", "SESSIONS_PLANNED 4", "SESSIONS_PLANNED 2");
        assertThat(world.teaching.sessions(made.id()))
                .extracting(session -> session.startsAt().toString())
                .containsExactly("2026-12-05T02:00:00Z", "2026-12-12T02:00:00Z");

        world.clashes.add(clash());
        assertRefused("teacher-clash", () -> world.of(PlanSessions.class).execute(made.code(), daily));
        assertThat(world.of(PreviewSessions.class).execute(made.code(), daily).clashes())
                .hasSize(1);
    }

    @Test
    void aClassThatIsDecidedOnAfterItBeginsIsNotOpened() {
        var made = world.planned(1, 2, false);
        world.clock.set(Instant.parse("2026-11-01T00:00:00Z"));
        world.as(world.director);
        var late = TeachingWorld.settings(Map.of("mode", "ONLINE", "decideOn", LocalDate.parse("2026-11-24")));
        assertInvalid("decideOn: decision-after-begin", () -> world.of(ChangeClass.class)
                .execute(made.code(), null, late));
        assertInvalid("decideOn: decision-after-begin", () -> world.of(MoveClass.class)
                .execute(made.code(), ClassState.OPEN, null));
    }

    @Test
    void aSessionIsMovedCancelledAndMadeUpFor() {
        var made = world.open(2);
        var session = world.firstSession(made);
        world.as(world.director);
        assertInvalid("startsAt: session-in-the-past", () -> world.of(MoveSession.class)
                .execute(
                        session,
                        new MoveSession.SessionMove(WrittenTime.parse("2026-01-05T09:00"), null, null, null, null)));
        world.of(MoveSession.class)
                .execute(
                        session,
                        new MoveSession.SessionMove(
                                WrittenTime.parse("2026-12-08T19:00"), null, null, null, Reason.of("strike")));
        var moved = world.teaching.session(session).orElseThrow();
        assertThat(moved.startsAt()).isEqualTo("2026-12-08T12:00:00Z");
        assertThat(moved.movedFrom()).isEqualTo("2026-11-23T11:30:00Z");
        world.of(CancelSession.class).execute(session, Reason.of("strike"));
        assertRefused("session-cancelled", () -> world.of(MoveSession.class)
                .execute(
                        session,
                        new MoveSession.SessionMove(WrittenTime.parse("2026-12-09T19:00"), null, null, null, null)));
        var makeup = world.of(AddSession.class)
                .execute(made.code(), new AddSession.SessionDraft(WrittenTime.parse("2026-11-28T09:00"), 90, session));
        assertThat(world.teaching.session(makeup).orElseThrow().makeupFor()).isEqualTo(session);
        assertThat(world.history())
                .contains("SESSION_MOVED strike", "SESSION_CANCELLED strike", "MAKEUP_PLANNED 2026-11-28T02:00:00Z");
        var other = world.teaching.sessions(made.id()).get(2).id();
        assertRefused("session-not-cancelled", () -> world.of(AddSession.class)
                .execute(made.code(), new AddSession.SessionDraft(WrittenTime.parse("2026-11-28T12:00"), 90, other)));
    }

    @Test
    void aClassGoesItsWayWithEnoughLearnersOnly() {
        var made = world.planned(1, 2, false);
        var step = world.of(MoveClass.class);
        step.execute(made.code(), ClassState.OPEN, null);
        assertRefused("class-below-minimum", () -> step.execute(made.code(), ClassState.CONFIRMED, null));
        assertRefused("class-state", () -> step.execute(made.code(), ClassState.FINISHED, null));
        world.enrolled(made, "amina");
        world.as(world.director);
        step.execute(made.code(), ClassState.CONFIRMED, null);
        step.execute(made.code(), ClassState.RUNNING, null);
        assertInvalid("reason: required", () -> step.execute(made.code(), ClassState.STOPPED, null));
        step.execute(made.code(), ClassState.STOPPED, Reason.of("no teacher"));
        assertThat(world.enrolments.of(made.id()))
                .extracting(Enrolment::state)
                .containsExactly(EnrolmentState.CANCELLED);
        assertThat(world.enrolments.lockSeats(made.id()).taken()).isZero();
        assertThat(world.history()).contains("CANCELLED no teacher");
        assertThat(world.teaching.sessions(made.id())).allMatch(session -> session.state() == SessionState.CANCELLED);
    }

    @Test
    void aClassIsChangedOnTheVersionThatWasReadAndMorePlacesAreOffered() {
        var made = world.open(1);
        world.enrolled(made, "amina");
        var second = world.enrolled(made, "wei");
        assertThat(second.state()).isEqualTo(EnrolmentState.WAITLISTED);
        world.as(world.director);
        var settings = settings("teacher@example.org");
        assertConflict("changed-meanwhile", () -> world.of(ChangeClass.class)
                .execute(made.code(), made.version() + 1, settings));
        world.of(ChangeClass.class).execute(made.code(), made.version(), settings);
        assertThat(second.state()).isEqualTo(EnrolmentState.OFFERED);
        assertThat(world.history()).contains("CHANGED", "OFFERED");
        var nobody = settings("stranger@example.org");
        assertInvalid("teacher: not-a-teacher-here", () -> world.of(ChangeClass.class)
                .execute(made.code(), made.version(), nobody));
    }

    private static ClassSettings settings(String teacher) {
        return TeachingWorld.settings(Map.of("mode", "ONLINE", "maximum", "2", "teacher", teacher));
    }

    @Test
    void whatADirectorReadsOfAClassCanBeSentBackChangedOnTheSameVersion() {
        var made = world.planned(1, 2, true);
        world.as(world.director);
        var read = world.of(ReadClassSettings.class).execute(made.code());
        assertThat(read.version()).isEqualTo(made.version());
        assertThat(read.settings())
                .extracting(
                        settings -> settings.held().minimum(),
                        settings -> settings.held().maximum(),
                        settings -> settings.held().withApproval(),
                        ClassSettings::teacher)
                .containsExactly(1, 2, true, EmailAddress.of("teacher@example.org"));

        world.of(ChangeClass.class).execute(made.code(), read.version(), read.settings());
        assertThat(world.of(ReadClassSettings.class).execute(made.code()).settings())
                .isEqualTo(read.settings());
        world.of(ChangeClass.class).execute(made.code(), null, read.settings());

        world.as(world.teacher);
        assertNotFound(() -> world.of(ReadClassSettings.class).execute(made.code()));
    }

    @Test
    void readersSeeWhatTheyMay() {
        var made = world.planned(1, 2, false);
        world.wiring.answer(ClassDirectory.class, "of", asked -> {
            assertThat(((ClassFilter) asked[1]).published()).isTrue();
            return new Page<>(List.of(), 0, 20, 0);
        });
        world.asVisitor();
        assertThat(world.of(BrowseClasses.class)
                        .execute(world.slug, ClassFilter.ALL, PageRequest.first(20))
                        .total())
                .isZero();
        assertNotFound(() -> world.of(ShowClass.class).execute(made.code()));
        world.as(world.teacher);
        var shown = world.of(ShowClass.class).execute(made.code());
        assertThat(shown.teaches()).isTrue();
        assertThat(shown.directs()).isFalse();
        assertThat(shown.sessions()).hasSize(4);
        world.wiring
                .answer(ClassDirectory.class, "taughtBy", asked -> List.of(shown.row()))
                .answer(ClassDirectory.class, "ofTeacher", asked -> shown.sessions());
        var mine = world.of(MyTeaching.class).execute();
        assertThat(mine.classes()).hasSize(1);
        assertThat(mine.unmarked()).hasSize(1);
        assertThat(mine.coming()).hasSize(3);
    }

    @Test
    void theAuthorityPreviewsWhatWasHandedIn() {
        world.wiring.answer(ClassDirectory.class, "of", asked -> new Page<>(List.of(), 0, 20, 0));
        var slug = world.applied();
        world.as(world.authority);
        assertThat(world.of(ShowCenter.class).execute(slug.value()).slug()).isEqualTo(slug.value());
        assertThat(world.of(BrowseClasses.class)
                        .execute(slug, ClassFilter.ALL, PageRequest.first(20))
                        .total())
                .isZero();
        world.asVisitor();
        assertNotFound(() -> world.of(BrowseClasses.class).execute(slug, ClassFilter.ALL, PageRequest.first(20)));
    }
}

package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.centers.teaching.Classes.HANOI;
import static org.caravanserai.domain.centers.teaching.Classes.NOW;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.centers.attendance.Absence;
import org.caravanserai.domain.centers.attendance.AbsenceRule;
import org.caravanserai.domain.centers.attendance.AbsenceStep;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.center.FreedDays;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.level.LevelBasis;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemeStatus;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.domain.centers.teaching.Clash;
import org.caravanserai.domain.centers.teaching.ClassFilter;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.centers.teaching.Timetable;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeachingIT extends PostgresTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T11:00:00Z");

    private UUID account(String name) {
        return inTransaction(() -> {
            var account = new Account(EmailAddress.of(name + "-" + Ids.next() + "@example.org"), People.amina(), NOW);
            entities.persist(account);
            return account.id();
        });
    }

    private record Case(UUID center, CourseClass ofClass, UUID teacher, UUID room) {}

    private Case aClass(int places) {
        var teacher = account("teacher");
        return inTransaction(() -> {
            var unique = Ids.next().toString().substring(20).replace("-", "");
            var host = new Organization(Slug.of("x-" + unique), Bodies.unowned().profile(), NOW, null);
            entities.persist(host);
            entities.flush();
            var center = CenterFixtures.draft("c-" + unique, host.id(), null, NOW);
            entities.persist(center);
            entities.flush();
            var teaching = repository(JpaTeaching.class);
            var term = Classes.term(center.id());
            teaching.add(term);
            var course = Classes.course(center.id());
            teaching.add(course);
            var room = new Room(center.id(), "A1", 30);
            teaching.add(room);
            var made = new CourseClass(term, course, Classes.terms(1, places, teacher, room.id()), HANOI, NOW);
            teaching.add(made);
            repository(JpaEnrolments.class).add(new ClassSeats(made.id(), places));
            return new Case(center.id(), made, teacher, room.id());
        });
    }

    private ClassSession session(UUID ofClass, int number, Instant from, @Nullable UUID room, @Nullable UUID teacher) {
        return inTransaction(() -> {
            var session = new ClassSession(ofClass, number, from, from.plus(Duration.ofMinutes(90)), room, teacher);
            repository(JpaTeaching.class).add(session);
            return session;
        });
    }

    private Enrolment enrolled(UUID ofClass, UUID account, long number) {
        return inTransaction(() -> {
            var learner = new Learner(account, PersonName.of("Amina", "Diallo"), null);
            var enrolment = new Enrolment(ofClass, learner, new Seat(number, true, 0), false, NOW);
            repository(JpaEnrolments.class).add(enrolment);
            return enrolment;
        });
    }

    @Test
    void placesOfTwoClassesAreLockedInOneOrderWhicheverClassIsLeft() throws Exception {
        var here = aClass(5).ofClass().id();
        var there = aClass(5).ofClass().id();
        var pool = Executors.newFixedThreadPool(2);
        try {
            var both = List.of(
                    pool.submit(() -> transfersOften(here, there)), pool.submit(() -> transfersOften(there, here)));
            for (var one : both) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Locks as a transfer does, many times; a deadlock ends in an exception. */
    private static Void transfersOften(UUID from, UUID to) {
        try (var manager = anotherEntityManager()) {
            var enrolments = repository(JpaEnrolments.class, manager);
            for (int i = 0; i < 200; i++) {
                inTransaction(manager, () -> {
                    enrolments.lockSeats(List.of(from, to));
                    return null;
                });
                manager.clear();
            }
        }
        return null;
    }

    @Test
    void aLearnerIsNotCancelledOnceTheClassIsOver() {
        var made = aClass(5);
        var learner = enrolled(made.ofClass().id(), account("learner"), 1);
        inTransaction(() -> entities.createNativeQuery("update course_class set state = 'FINISHED' where id = ?1")
                .setParameter(1, made.ofClass().id())
                .executeUpdate());
        assertThatThrownBy(() -> inTransaction(() -> {
                    repository(JpaEnrolments.class)
                            .lock(learner.id())
                            .orElseThrow()
                            .cancel(NOW);
                    entities.flush();
                }))
                .hasStackTraceContaining("is over");
    }

    @Test
    void scalesAndMappingsAreAddedOnce() {
        var unique = Ids.next().toString().substring(24);
        var scheme = new LevelScheme(
                "IT-" + unique, "1.0", LocalizedText.of("en", "Scale"), "A source", List.of("Novice 1", "Level, 2"));
        var schemes = repository(SqlLevelSchemes.class);
        assertThat(inTransaction(() -> schemes.add(scheme))).isTrue();
        assertThat(inTransaction(() -> schemes.add(scheme))).isFalse();
        assertThat(inTransaction(() -> schemes.become(scheme.code(), "1.0", LevelSchemeStatus.SUPERSEDED)))
                .isTrue();
        assertThat(inTransaction(() -> schemes.become(scheme.code(), "1.0", LevelSchemeStatus.SUPERSEDED)))
                .isFalse();
        assertThat(inTransaction(schemes::all)).contains(new LevelSchemes.Kept(scheme, LevelSchemeStatus.SUPERSEDED));
        assertThat(inTransaction(schemes::inUse)).doesNotContain(scheme);
        var mapping = new LevelMapping(
                "M" + unique, LocalizedText.of("en", "Mapping"), "A paper", 2020, MappingStatus.POLICY);
        var said = List.of(
                new MappedLevel(scheme.code(), "1.0", "Novice 1", null),
                new MappedLevel(scheme.code(), "1.0", "Level, 2", CefrLevel.A1));
        var levels = repository(SqlLevels.class);
        inTransaction(() -> {
            levels.map(mapping, said);
            return null;
        });
        assertThat(inTransaction(levels::mappings)).contains(mapping);
        assertThat(inTransaction(levels::mapped)).containsEntry(mapping.code(), said);
        assertThatThrownBy(() -> inTransaction(() -> {
                    levels.map(mapping, said);
                    return null;
                }))
                .hasStackTraceContaining("level_mapping_pkey");
    }

    @Test
    void theLastPlacesGoToExactlyAsManyAsThereAreAndEverybodyElseWaitsInOrder() throws Exception {
        var made = aClass(25);
        var ofClass = made.ofClass().id();
        var version = made.ofClass().version();

        var answers = atOnce(120, () -> {
            try (var manager = anotherEntityManager()) {
                var enrolments = repository(JpaEnrolments.class, manager);
                return inTransaction(manager, () -> enrolments.take(ofClass, version));
            }
        });

        var seats = answers.stream().flatMap(Optional::stream).toList();
        assertThat(seats.stream().filter(Seat::granted)).hasSize(25);
        assertThat(seats.stream().filter(seat -> !seat.granted()).map(Seat::number))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(26, 120).boxed().toList());
        assertThat(inTransaction(() -> repository(JpaEnrolments.class).take(ofClass, version + 1)))
                .as("terms that no longer hold")
                .isEmpty();
    }

    @Test
    void plannedSessionsOnDaysThatBecomeFreeAreFoundByTheDayAtTheCenter() {
        var made = aClass(5);
        var monday = session(made.ofClass().id(), 1, MONDAY, null, null);
        var late = session(made.ofClass().id(), 2, Instant.parse("2026-12-01T18:00:00Z"), null, null);
        var planned = repository(SqlPlannedSessions.class);
        var wednesday = new FreedDays(Set.of(), Set.of(LocalDate.of(2026, 12, 2)));
        assertThat(inTransaction(() -> planned.on(made.center(), wednesday, NOW)))
                .as("one hour after midnight in Hanoi")
                .extracting(SessionRow::id)
                .containsExactly(late.id());
        var mondays = new FreedDays(Set.of(DayOfWeek.MONDAY), Set.of());
        assertThat(inTransaction(() -> planned.on(made.center(), mondays, NOW)))
                .extracting(SessionRow::id)
                .containsExactly(monday.id());
        assertThat(inTransaction(() -> planned.on(made.center(), mondays, MONDAY)))
                .isEmpty();
        assertThat(inTransaction(() -> planned.on(made.center(), new FreedDays(Set.of(), Set.of()), NOW)))
                .isEmpty();
    }

    @Test
    void absencesAreCountedByTheRuleOfTheClassUntilTheyAreNoted() {
        var made = aClass(5);
        var learner = enrolled(made.ofClass().id(), account("absent"), 1);
        for (int i = 0; i < 3; i++) {
            var held = session(made.ofClass().id(), i + 1, MONDAY.plus(Duration.ofDays(i)), null, null);
            inTransaction(() -> {
                repository(JpaTeaching.class)
                        .lockSession(held.id())
                        .orElseThrow()
                        .hold(HANOI, held.endsAt());
                return held;
            });
        }
        inTransaction(() -> entities.createNativeQuery("update course_class set state = 'RUNNING' where id = ?1")
                .setParameter(1, made.ofClass().id())
                .executeUpdate());
        var last = MONDAY.plus(Duration.ofDays(2));
        inTransaction(() -> {
            var absences = repository(SqlAbsences.class);
            absences.put(new AbsenceRule(made.ofClass().id(), 5, 2, 3, true));
            assertThat(absences.due(last, 10))
                    .as("two sessions are long over, the third is not")
                    .singleElement()
                    .satisfies(due -> {
                        assertThat(due.step()).isEqualTo(AbsenceStep.WARNED);
                        assertThat(due.missed()).isEqualTo(2);
                        assertThat(due.enrolment()).isEqualTo(learner.id());
                    });
            var late = last.plus(Duration.ofHours(4));
            var due = absences.due(late, 10);
            assertThat(due).extracting(Absence::step).containsExactly(AbsenceStep.WARNED, AbsenceStep.LIMIT_REACHED);
            absences.note(due.get(0));
            assertThat(absences.due(late, 10)).extracting(Absence::step).containsExactly(AbsenceStep.LIMIT_REACHED);
            return absences;
        });
    }

    @Test
    void aRoomAndATeacherAreInOnePlaceAtATimeAndTheClashIsToldBefore() {
        var first = aClass(5);
        var second = aClass(5);
        session(first.ofClass().id(), 1, MONDAY, first.room(), first.teacher());
        var wanted = List.of(
                new Timetable.Wanted(MONDAY.plus(Duration.ofMinutes(60)), MONDAY.plus(Duration.ofMinutes(120))));

        var clashes = inTransaction(() -> repository(SqlTimetable.class)
                .clashes(second.ofClass().id(), wanted, first.room(), first.teacher(), null));
        assertThat(clashes).extracting(Clash::kind).containsExactly(Clash.Kind.ROOM, Clash.Kind.TEACHER);
        assertThatThrownBy(() -> session(
                        second.ofClass().id(), 1, MONDAY.plus(Duration.ofMinutes(60)), first.room(), second.teacher()))
                .hasStackTraceContaining("class_session_one_room");
        assertThatThrownBy(() -> session(
                        second.ofClass().id(), 2, MONDAY.plus(Duration.ofMinutes(60)), second.room(), first.teacher()))
                .hasStackTraceContaining("class_session_one_teacher");
        session(second.ofClass().id(), 3, MONDAY.plus(Duration.ofMinutes(90)), first.room(), first.teacher());
    }

    @Test
    void aLearnerIsInOneClassAtATime() {
        var first = aClass(5);
        var second = aClass(5);
        session(first.ofClass().id(), 1, MONDAY, first.room(), first.teacher());
        var learner = account("learner");
        var enrolment = enrolled(first.ofClass().id(), learner, 1);
        session(second.ofClass().id(), 1, MONDAY, second.room(), second.teacher());

        assertThat(inTransaction(() -> repository(SqlTimetable.class)
                        .clashesOfLearner(second.ofClass().id(), enrolment.learner(), NOW)))
                .singleElement()
                .satisfies(clash -> assertThat(clash.what()).isEqualTo("Amina Diallo"));
        assertThatThrownBy(() -> enrolled(second.ofClass().id(), learner, 1))
                .hasStackTraceContaining("learner_time_one_class");
        inTransaction(() -> {
            var enrolments = repository(JpaEnrolments.class);
            enrolments.lock(enrolment.id()).orElseThrow().withdraw("moves away", NOW);
            return true;
        });
        enrolled(second.ofClass().id(), learner, 1);
        assertThatThrownBy(() -> session(second.ofClass().id(), 2, MONDAY.plus(Duration.ofMinutes(30)), null, null))
                .hasStackTraceContaining("class_session_one_class");
    }

    @Test
    void sessionsOfAClassThatWasCalledOffAreReadApartByThoseWhoCountedOnThem() {
        var made = aClass(5);
        var session = session(made.ofClass().id(), 1, MONDAY, made.room(), made.teacher());
        var learner = account("learner");
        var enrolment = enrolled(made.ofClass().id(), learner, 1);
        var stranger = account("stranger");
        inTransaction(() -> {
            repository(JpaEnrolments.class).lock(enrolment.id()).orElseThrow().cancel(NOW);
            repository(HistoryEntries.class)
                    .add(new HistoryEntry(
                            enrolment.id(),
                            EnrolmentAction.CANCELLED,
                            EnrolmentState.ENROLLED.name(),
                            EnrolmentState.CANCELLED.name(),
                            Caller.SYSTEM,
                            null,
                            NOW));
            var teaching = repository(JpaTeaching.class);
            teaching.lockSession(session.id()).orElseThrow().cancel("strike");
            teaching.lock(made.ofClass().code()).orElseThrow().become(ClassState.CANCELLED, 0);
        });
        var from = MONDAY.minus(Duration.ofDays(1));
        var to = MONDAY.plus(Duration.ofDays(1));
        inTransaction(() -> {
            var classes = repository(SqlClassDirectory.class);
            assertThat(classes.ofLearner(learner, from, to)).isEmpty();
            assertThat(classes.ofTeacher(made.teacher(), from, to)).isEmpty();
            assertThat(List.of(
                            classes.calledOffOfLearner(learner, from, to),
                            classes.calledOffOfTeacher(made.teacher(), from, to),
                            classes.calledOffInRoom(made.room(), from, to)))
                    .allSatisfy(found -> assertThat(found).singleElement().satisfies(row -> {
                        assertThat(row.id()).isEqualTo(session.id());
                        assertThat(row.state()).isEqualTo(SessionState.CANCELLED);
                        assertThat(row.version()).isGreaterThan(session.version());
                    }));
            assertThat(classes.calledOffOfLearner(stranger, from, to)).isEmpty();
        });
    }

    @Test
    void classesSessionsAndLearnersAreListedWithTheirMarks() {
        var made = aClass(2);
        var ofClass = made.ofClass();
        var past = session(ofClass.id(), 1, NOW.minus(Duration.ofDays(1)), made.room(), made.teacher());
        session(ofClass.id(), 2, MONDAY, made.room(), made.teacher());
        var learner = account("learner");
        var enrolment = inTransaction(() -> {
            var row = new Enrolment(
                    ofClass.id(),
                    new Learner(learner, PersonName.of("Amina", "Diallo"), null),
                    new Seat(1, true, 0),
                    false,
                    NOW.minus(Duration.ofDays(9)));
            repository(JpaEnrolments.class).add(row);
            repository(JpaTeaching.class).lockSession(past.id()).orElseThrow().hold(HANOI, NOW);
            return row;
        });
        var mark = new AttendanceMark(
                Ids.next(), past.id(), enrolment.id(), Mark.LATE, 10, NOW, MarkSource.TEACHER, made.teacher(), NOW);
        inTransaction(() -> repository(SqlAttendanceBook.class).add(mark));

        inTransaction(() -> {
            var classes = repository(SqlClassDirectory.class);
            var row = classes.byCode(ofClass.code(), NOW).orElseThrow();
            assertThat(classes.byCodes(List.of(ofClass.code(), "NO-SUCH"), NOW)).containsExactly(row);
            assertThat(row.nextStart()).isEqualTo(MONDAY);
            assertThat(row.sessions()).isEqualTo(2);
            assertThat(row.exitLevel()).isEqualTo("A2");
            assertThat(classes.of(
                                    made.center(),
                                    new ClassFilter(row.term(), row.state(), false, false),
                                    new PageRequest(0, 10, "evening", "title"),
                                    NOW)
                            .items())
                    .containsExactly(row);
            assertThat(classes.of(made.center(), ClassFilter.PUBLISHED, PageRequest.first(10), NOW)
                            .total())
                    .as("planned classes are not public")
                    .isZero();
            assertThat(classes.taughtBy(made.teacher(), NOW)).containsExactly(row);
            assertThat(classes.sessions(ofClass.id())).hasSize(2);
            var from = NOW.minus(Duration.ofDays(2));
            var to = NOW.plus(Duration.ofDays(9));
            assertThat(classes.ofTeacher(made.teacher(), from, to)).hasSize(2);
            assertThat(classes.ofLearner(learner, from, to)).hasSize(2);
            assertThat(classes.ofCenter(made.center(), from, to)).hasSize(2);
            assertThat(classes.calledOffOfTeacher(made.teacher(), from, to)).isEmpty();
            assertThat(classes.calledOffOfLearner(learner, from, to)).isEmpty();
            assertThat(classes.calledOffInRoom(made.room(), from, to)).isEmpty();
            assertThat(classes.inRoom(made.room(), from, NOW))
                    .singleElement()
                    .satisfies(shown -> assertThat(shown.marked()).isEqualTo(1));
            assertThat(repository(SqlEnrolmentDirectory.class).ofClass(ofClass.id()))
                    .singleElement()
                    .satisfies(shown -> {
                        assertThat(shown.attendance().planned()).isEqualTo(2);
                        assertThat(shown.attendance().lenient()).isEqualTo(100);
                        assertThat(shown.attendance().strict()).isZero();
                    });
            assertThat(repository(SqlEnrolmentDirectory.class).ofAccount(learner))
                    .hasSize(1);
            assertThat(repository(SqlLevelSchemes.class)
                            .find("HSK", "3.0")
                            .orElseThrow()
                            .levels())
                    .hasSize(9);
            return true;
        });
        assertThatThrownBy(() -> inTransaction(() -> entities.createNativeQuery("delete from attendance_mark")
                        .executeUpdate()))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void attendanceOfACenterCountsTheLatestMarkOfEachLearnerAlsoWhenManyComeAtOnce() throws Exception {
        var made = aClass(10);
        var held = session(made.ofClass().id(), 1, MONDAY.minus(Duration.ofDays(7)), made.room(), made.teacher());
        var first = enrolled(made.ofClass().id(), account("first"), 1);
        var second = enrolled(made.ofClass().id(), account("second"), 2);

        atOnce(20, () -> {
            try (var manager = anotherEntityManager()) {
                var book = repository(SqlAttendanceBook.class, manager);
                return inTransaction(manager, () -> book.add(mark(held, first, Mark.PRESENT, NOW)));
            }
        });
        assertThat(attendance(made)).isEqualTo("1 of 1");
        inTransaction(() -> repository(SqlAttendanceBook.class).add(mark(held, second, Mark.ABSENT, NOW)));
        assertThat(attendance(made)).isEqualTo("1 of 2");
        inTransaction(
                () -> repository(SqlAttendanceBook.class).add(mark(held, second, Mark.EXCUSED, NOW.plusSeconds(60))));
        assertThat(attendance(made)).isEqualTo("1 of 1");
        inTransaction(
                () -> repository(SqlAttendanceBook.class).add(mark(held, second, Mark.LATE, NOW.plusSeconds(30))));
        assertThat(attendance(made)).as("an older mark that comes later").isEqualTo("1 of 1");
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void aMarkCountsTheSameInTheDomainInTheTotalsOfAClassAndForTheLearner(Mark mark) {
        var made = aClass(10);
        var session = session(made.ofClass().id(), 1, MONDAY, made.room(), made.teacher());
        var learner = enrolled(made.ofClass().id(), account("learner"), 1);
        inTransaction(() -> {
            repository(JpaTeaching.class)
                    .lockSession(session.id())
                    .orElseThrow()
                    .hold(HANOI, MONDAY);
            return repository(SqlAttendanceBook.class).add(mark(session, learner, mark, NOW));
        });

        int attended = mark.attended() ? 1 : 0;
        assertThat(attendance(made)).isEqualTo(attended + " of " + (mark == Mark.EXCUSED ? 0 : 1));
        inTransaction(() -> {
            assertThat(repository(SqlEnrolmentDirectory.class)
                            .ofClass(made.ofClass().id()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.attendance().attended()).isEqualTo(attended));
            return true;
        });
    }

    private static AttendanceMark mark(ClassSession session, Enrolment learner, Mark mark, Instant at) {
        return new AttendanceMark(
                Ids.next(), session.id(), learner.id(), mark, null, at, MarkSource.TEACHER, null, NOW);
    }

    private String attendance(Case made) {
        return inTransaction(() -> {
            var figures = repository(SqlCenterFiguresDirectory.class)
                    .of(made.center())
                    .orElseThrow();
            return figures.attended() + " of " + figures.marked();
        });
    }

    @Test
    void aLevelMeansWhatTheChosenMappingSays() {
        var learner = account("learner");
        inTransaction(() -> {
            var levels = repository(SqlLevels.class);
            levels.claim(
                    learner,
                    new LevelRecord(
                            LanguageTag.of("zh"),
                            "HSK",
                            "2010",
                            "4",
                            null,
                            LevelBasis.SELF,
                            LocalDate.of(2026, 1, 1),
                            null,
                            null),
                    NOW);
            assertThat(levels.of(learner, "OWNER")).singleElement().satisfies(record -> assertThat(record.cefr())
                    .isEqualTo(CefrLevel.B2));
            assertThat(levels.of(learner, "FACHVERBAND")).singleElement().satisfies(record -> assertThat(record.cefr())
                    .isEqualTo(CefrLevel.A2));
            assertThat(levels.mappings()).extracting(LevelMapping::code).contains("OWNER", "FACHVERBAND");
            assertThat(levels.cefr("FACHVERBAND", "HSK", "2010", "1")).isEmpty();
            return true;
        });
    }

    private static <T> List<T> atOnce(int people, Callable<T> work) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(16);
        try {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < people; i++) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<T>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}

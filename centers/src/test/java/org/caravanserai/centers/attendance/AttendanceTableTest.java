package org.caravanserai.centers.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendanceTableTest {

    private final TeachingWorld world = new TeachingWorld();
    private final CourseClass made = world.open(2);
    private final Enrolment learner = world.enrolled(made, "amina");
    private final List<ClassSession> sessions = world.teaching.sessions(made.id());
    private UUID importId = Ids.next();
    private TableContext context = new TableContext(importId, null, false);

    @BeforeEach
    void later() {
        world.clock.set(World.NOW.plus(Duration.ofDays(10)));
        world.as(world.teacher);
    }

    private TableOutcome take(String who, String session, String mark, String minutes) {
        var cells = new HashMap<>(Map.of("class", made.code(), "learner", who, "session", session, "mark", mark));
        if (minutes != null) {
            cells.put("minutes", minutes);
        }
        world.clock.set(world.clock.instant().plusSeconds(1));
        context = new TableContext(importId, null, false);
        return world.of(AttendanceTable.class).take(new TableLine(1, cells), context);
    }

    private AttendanceMark current() {
        return world.results
                .attendance
                .current(sessions.get(0).id(), learner.id())
                .orElseThrow();
    }

    @Test
    void marksAreStoredAndTheSameTableAgainChangesNothing() {
        assertThat(take(learner.code(), "1", "迟到", "5")).isEqualTo(TableOutcome.CREATED);
        assertThat(current()).satisfies(mark -> {
            assertThat(mark.mark()).isEqualTo(Mark.LATE);
            assertThat(mark.minutes()).isEqualTo(5);
            assertThat(mark.source()).isEqualTo(MarkSource.IMPORT);
            assertThat(mark.recordedBy()).isEqualTo(world.teacher.id());
        });
        assertThat(sessions.get(0).state()).isEqualTo(SessionState.HELD);
        importId = Ids.next();
        assertThat(take(learner.code(), "1", "LATE", "5")).isEqualTo(TableOutcome.UNCHANGED);
    }

    @Test
    void anotherTableCorrectsByAFurtherMarkAndOneByHandIsNotUndone() {
        take("amina@example.org", "1", "Absent", null);
        importId = Ids.next();
        assertThat(take("amina@example.org", "1", "excused", null)).isEqualTo(TableOutcome.UPDATED);
        assertThat(context.changes().all())
                .extracting(ImportChange::title, ImportChange::values)
                .containsExactly(tuple(made.code() + " · 1", List.of(new ChangedValue("mark", "ABSENT", "EXCUSED"))));
        assertThat(current().mark()).isEqualTo(Mark.EXCUSED);
        world.clock.set(world.clock.instant().plusSeconds(1));
        var byHand = new RecordAttendance.Given(Ids.next(), learner.code(), Mark.PRESENT, null, null);
        world.of(RecordAttendance.class).execute(sessions.get(0).id(), List.of(byHand));
        importId = Ids.next();
        assertThat(take("amina@example.org", "1", "excused", null))
                .as("this table was imported before")
                .isEqualTo(TableOutcome.UNCHANGED);
        assertThat(current().mark()).isEqualTo(Mark.PRESENT);
    }

    @Test
    void aSessionIsNamedByNumberDayOrTimeInTheZoneOfTheClass() {
        assertThat(take(learner.code(), "2026-11-23", "present", null)).isEqualTo(TableOutcome.CREATED);
        importId = Ids.next();
        assertThat(take(learner.code(), "23.11.2026 18:30", "present", null)).isEqualTo(TableOutcome.UNCHANGED);
        assertThat(take(learner.code(), "2026-11-23T18:30:00", "present", null)).isEqualTo(TableOutcome.UNCHANGED);
        assertInvalid("session: unknown-session", () -> take(learner.code(), "23.11.2026 18:31", "present", null));
        assertInvalid("session: unknown-session", () -> take(learner.code(), "99", "present", null));
        assertInvalid("session: unknown-session", () -> take(learner.code(), "Monday", "present", null));
        assertInvalid("session: unknown-session", () -> take(learner.code(), "2026-11-23 noon", "present", null));
    }

    @Test
    void whatCannotBeMeantIsRefusedWithItsReason() {
        take(learner.code(), "1", "present", null);
        assertInvalid("learner: twice-in-table", () -> take(learner.code(), "1", "absent", null));
        assertInvalid("mark: not-a-mark", () -> take(learner.code(), "1", "perhaps", null));
        assertInvalid("minutes: between", () -> take(learner.code(), "2", "late", "1441"));
        assertInvalid("learner: not-in-class", () -> take("NOBODY", "1", "late", null));
        assertInvalid("learner: not-in-class", () -> take("nobody@example.org", "1", "late", null));
        assertInvalid("learner: not-in-class", () -> take("@", "1", "late", null));
        assertRefused("session-not-begun", () -> take(learner.code(), "4", "present", null));
        world.as(world.stranger);
        assertNotFound(() -> take(learner.code(), "1", "present", null));
        assertNotFound(() -> take(learner.code(), "99", "present", null));
    }
}

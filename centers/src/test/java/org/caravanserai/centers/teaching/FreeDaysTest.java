package org.caravanserai.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.centers.testing.CentersWorld.refused;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.centers.center.FreeDays;
import org.caravanserai.centers.center.FreeDays.HolidayDraft;
import org.caravanserai.centers.emails.CenterEmail;
import org.caravanserai.centers.session.ChangeFreeDays;
import org.caravanserai.centers.session.PreviewFreeDays;
import org.caravanserai.centers.session.SessionChoice;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.center.FreedDays;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.PlannedSessions;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.WrittenTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreeDaysTest {

    private static final LocalDate SECOND_MONDAY = LocalDate.of(2026, 11, 30);

    private final TeachingWorld world = new TeachingWorld();
    private final CourseClass ofClass = world.planned(1, 5, false);

    FreeDaysTest() {
        world.wiring.answer(PlannedSessions.class, "on", asked -> {
            var days = (FreedDays) asked[1];
            return sessions().stream()
                    .filter(each -> each.state() == SessionState.PLANNED
                            && each.startsAt().isAfter((Instant) asked[2]))
                    .filter(each -> days.days().contains(day(each))
                            || days.weekdays().contains(day(each).getDayOfWeek()))
                    .map(world::row)
                    .toList();
        });
    }

    private List<ClassSession> sessions() {
        return world.teaching.sessions(ofClass.id());
    }

    private static LocalDate day(ClassSession session) {
        return session.startsAt().atZone(CenterFixtures.HANOI).toLocalDate();
    }

    private ClassSession on(LocalDate day) {
        return sessions().stream()
                .filter(each -> day(each).equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static FreeDays holiday(LocalDate... days) {
        return new FreeDays(
                List.of(DayOfWeek.SUNDAY),
                Stream.of(days).map(day -> new HolidayDraft(day, "Festival")).toList());
    }

    private List<SessionRow> preview(FreeDays days) {
        world.as(world.director);
        return world.of(PreviewFreeDays.class).execute(world.slug, days);
    }

    private void change(FreeDays days, @Nullable String reason, SessionChoice... choices) {
        world.as(world.director);
        world.of(ChangeFreeDays.class).execute(world.slug, null, days, Reason.orNull(reason), List.of(choices));
        world.commit();
    }

    private static SessionChoice choice(UUID session, SessionChoice.Kind kind, @Nullable String at) {
        return new SessionChoice(session, kind, at == null ? null : WrittenTime.parse(at));
    }

    @Test
    void thePreviewTellsPlannedSessionsOnDaysThatBecomeFreeAndChangesNothing() {
        assertThat(preview(holiday(SECOND_MONDAY))).singleElement().satisfies(row -> assertThat(row.id())
                .isEqualTo(on(SECOND_MONDAY).id()));
        assertThat(preview(holiday(SECOND_MONDAY.plusDays(1)))).isEmpty();
        assertThat(preview(new FreeDays(List.of(DayOfWeek.MONDAY), List.of())))
                .as("all but the one that has begun")
                .hasSize(sessions().size() - 1);
        assertThat(world.center.calendar().isTeachingDay(SECOND_MONDAY)).isTrue();
    }

    @Test
    void nothingIsSavedBeforeEachSessionIsSettled() {
        refused(() -> change(holiday(SECOND_MONDAY), null), "sessions-to-settle");
        assertThat(world.center.calendar().isTeachingDay(SECOND_MONDAY)).isTrue();
    }

    @Test
    void aSessionIsKeptMovedOrCancelledWithAMakeUp() {
        var kept = on(SECOND_MONDAY);
        var moved = on(SECOND_MONDAY.plusDays(7));
        var cancelled = on(SECOND_MONDAY.plusDays(14));
        change(
                holiday(SECOND_MONDAY, SECOND_MONDAY.plusDays(7), SECOND_MONDAY.plusDays(14)),
                "Festival week",
                choice(kept.id(), SessionChoice.Kind.KEEP, null),
                choice(moved.id(), SessionChoice.Kind.MOVE, "2026-12-08T18:30"),
                choice(cancelled.id(), SessionChoice.Kind.CANCEL, "2026-12-15T18:30"));
        assertThat(kept.state()).isEqualTo(SessionState.PLANNED);
        assertThat(day(kept)).isEqualTo(SECOND_MONDAY);
        assertThat(day(moved)).isEqualTo("2026-12-08");
        assertThat(cancelled.state()).isEqualTo(SessionState.CANCELLED);
        assertThat(on(LocalDate.of(2026, 12, 15)).makeupFor()).isEqualTo(cancelled.id());
        assertThat(world.center.calendar().isTeachingDay(SECOND_MONDAY)).isFalse();
        assertThat(world.history())
                .contains(
                        "SESSION_MOVED Festival week",
                        "SESSION_CANCELLED Festival week",
                        "FREE_DAYS_CHANGED Festival week");
        assertThat(world.memory.outbox.put())
                .extracting(
                        MailMessage::template,
                        mail -> mail.recipient().address().value())
                .as("one email for all sessions of the class")
                .containsOnlyOnce(tuple(CenterEmail.SESSIONS_CHANGED, "teacher@example.org"))
                .contains(tuple(CenterEmail.SESSIONS_CHANGED_AT_CENTER, "director@example.org"))
                .extracting(told -> told.toList().get(0))
                .doesNotContain(CenterEmail.SESSION_MOVED, CenterEmail.SESSION_CANCELLED, CenterEmail.SESSION_ADDED);
        var told = world.memory.outbox.put().stream()
                .filter(mail -> mail.template() == CenterEmail.SESSIONS_CHANGED)
                .findFirst()
                .orElseThrow()
                .arguments();
        assertThat(told.value("moved"))
                .isEqualTo("2026-12-07T18:30+07:00[Asia/Ho_Chi_Minh] 2026-12-08T18:30+07:00[Asia/Ho_Chi_Minh]");
        assertThat(told.value("cancelled")).isEqualTo("2026-12-14T18:30+07:00[Asia/Ho_Chi_Minh]");
        assertThat(told.value("reason")).isEqualTo("Festival week");
        assertThat(preview(holiday(SECOND_MONDAY, SECOND_MONDAY.plusDays(7), SECOND_MONDAY.plusDays(14))))
                .as("what lies on a free day already is nobody's concern")
                .isEmpty();
    }

    @Test
    void sessionsThatWereHeldStay() {
        var held = on(SECOND_MONDAY);
        world.clock.set(held.startsAt());
        held.hold(CenterFixtures.HANOI, held.startsAt());
        change(holiday(SECOND_MONDAY), null);
        assertThat(held.state()).isEqualTo(SessionState.HELD);
        assertThat(world.center.calendar().isTeachingDay(SECOND_MONDAY)).isFalse();
    }

    @Test
    void everyFaultIsNamed() {
        var session = on(SECOND_MONDAY).id();
        var form = holiday(SECOND_MONDAY);
        refused(() -> change(form, null, choice(session, SessionChoice.Kind.MOVE, null)), "required");
        refused(
                () -> change(form, null, choice(session, SessionChoice.Kind.MOVE, "2026-12-06T10:00")),
                "not-a-teaching-day");
        refused(
                () -> change(form, null, choice(session, SessionChoice.Kind.MOVE, "2026-11-30T10:00")),
                "not-a-teaching-day");
        refused(() -> change(form, " ", choice(session, SessionChoice.Kind.CANCEL, null)), "required");
        refused(() -> change(holiday(SECOND_MONDAY, SECOND_MONDAY), null), "holiday-twice");
        refused(() -> change(new FreeDays(List.of(DayOfWeek.values()), List.of()), null), "no-teaching-day");
        world.as(world.director);
        refused(
                () -> world.of(ChangeFreeDays.class)
                        .execute(world.slug, world.center.version() + 1, form, null, List.of()),
                "changed-meanwhile");
        var row = world.row(on(SECOND_MONDAY));
        world.wiring.answer(PlannedSessions.class, "on", asked -> Collections.nCopies(PlannedSessions.MOST + 1, row));
        refused(() -> preview(form), "too-many-sessions-concerned");
    }

    @Test
    void onlyDirectorsOfACenterThatRunsChangeItsDays() {
        var draft = world.draft("draft").slug();
        world.as(world.director);
        refused(
                () -> world.of(ChangeFreeDays.class).execute(draft, null, holiday(SECOND_MONDAY), null, List.of()),
                "center-state");
        world.as(world.teacher);
        assertThatThrownBy(() -> world.of(ChangeFreeDays.class)
                        .execute(world.slug, null, holiday(SECOND_MONDAY), null, List.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.of(PreviewFreeDays.class).execute(world.slug, holiday(SECOND_MONDAY)))
                .isInstanceOf(NotFound.class);
    }
}

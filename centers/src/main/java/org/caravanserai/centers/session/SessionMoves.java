package org.caravanserai.centers.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.centers.emails.SessionChange;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.centers.teaching.ClassTermsReader;
import org.caravanserai.domain.centers.center.TeachingCalendar;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.Timetable;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Moves sessions of a class to other times, rooms and teachers. */
@ApplicationScoped
class SessionMoves {

    private final CourseClasses classes;
    private final ClassSessions sessions;
    private final UnitOfWork work;
    private final Timetable timetable;
    private final ClassTermsReader reader;
    private final ClassAccess access;
    private final History history;
    private final Clock clock;

    @Inject
    SessionMoves(
            CourseClasses classes,
            ClassSessions sessions,
            UnitOfWork work,
            Timetable timetable,
            ClassTermsReader reader,
            ClassAccess access,
            History history,
            Clock clock) {
        this.classes = classes;
        this.sessions = sessions;
        this.work = work;
        this.timetable = timetable;
        this.reader = reader;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Who is concerned is yet to be told.
     *
     * @param calendar in which a new day has to be one with classes; null: the center's present one
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code session-held}, {@code session-cancelled}, {@code room-clash}, {@code teacher-clash}, {@code
     *     learner-has-clash}
     * @throws Invalid {@code session-unchanged}, {@code session-in-the-past}, {@code not-a-teaching-day} for {@code startsAt}, and what cannot be read
     */
    SessionChange move(UUID id, MoveSession.SessionMove to, @Nullable TeachingCalendar calendar) {
        var session = sessions.lockSession(id).orElseThrow(() -> new NotFound("not-found"));
        var found =
                access.directed(classes.byId(session.ofClass()).orElseThrow().code());
        var center = access.center(found);
        var zone = found.zone();
        var before = session.startsAt();
        var from = to.startsAt() == null ? before : to.startsAt().in("startsAt", zone);
        var end = to.minutes() == null
                ? from.plus(Duration.between(before, session.endsAt()))
                : from.plusSeconds(60L * to.minutes());
        var formerTeacher = session.teacher();
        var room = to.room() == null
                ? session.room()
                : reader.room(center, to.room()).id();
        var teacher = to.teacher() == null ? formerTeacher : reader.teacher(center, to.teacher());
        var day = from.atZone(zone).toLocalDate();
        new Invalid.Collector()
                .check(
                        !from.equals(before)
                                || !end.equals(session.endsAt())
                                || !Objects.equals(room, session.room())
                                || !Objects.equals(teacher, formerTeacher),
                        "startsAt",
                        "session-unchanged")
                .check(from.equals(before) || !from.isBefore(clock.instant()), "startsAt", "session-in-the-past")
                .check(
                        day.equals(before.atZone(zone).toLocalDate())
                                || (calendar == null ? center.calendar() : calendar).isTeachingDay(day),
                        "startsAt",
                        "not-a-teaching-day")
                .throwIfAny();
        ClashRefusal.throwIfAny(
                timetable.clashes(found.id(), List.of(new Timetable.Wanted(from, end)), room, teacher, session.id()),
                zone);
        var why = to.reason() == null ? null : to.reason().value();
        session.move(from, end, room, teacher, why);
        work.write();
        history.record(found.id(), ClassAction.SESSION_MOVED, why);
        return SessionChange.moved(session, before, formerTeacher);
    }
}

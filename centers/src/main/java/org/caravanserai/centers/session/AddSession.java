package org.caravanserai.centers.session;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.emails.SessionChange;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.centers.teaching.Timetable;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director plans a single session, also as a make-up for a cancelled one. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class AddSession {

    private final ClassSessions sessions;
    private final UnitOfWork work;
    private final Timetable timetable;
    private final ClassAccess access;
    private final SessionNews news;
    private final History history;

    @Inject
    public AddSession(
            ClassSessions sessions,
            UnitOfWork work,
            Timetable timetable,
            ClassAccess access,
            SessionNews news,
            History history) {
        this.sessions = sessions;
        this.work = work;
        this.timetable = timetable;
        this.access = access;
        this.news = news;
        this.history = history;
    }

    /**
     * A session to be planned.
     *
     * @param startsAt local time is that of the center
     * @param makeupFor a cancelled session of the class; null: an additional one
     */
    public record SessionDraft(
            WrittenTime startsAt,

            @Between(least = WeeklyPattern.LEAST_MINUTES, most = WeeklyPattern.MOST_MINUTES)
            int minutes,

            @Nullable UUID makeupFor) {}

    /**
     * @throws NotFound when the caller does not direct the center, or there is no such cancelled session
     * @throws Refused {@code class-over}, {@code session-not-cancelled}, {@code room-clash}, {@code teacher-clash},
     *     {@code learner-has-clash}
     * @throws Invalid {@code startsAt} for a time that the clocks skip
     */
    public UUID execute(String code, SessionDraft draft) {
        var added = add(code, draft);
        news.tell(List.of(added));
        return added.session().id();
    }

    /** Who is concerned is yet to be told. */
    SessionChange add(String code, SessionDraft draft) {
        var found = access.lockedDirected(code);
        found.require(ClassStep.CHANGE);
        var start = draft.startsAt().in("startsAt", found.zone());
        var end = start.plusSeconds(60L * draft.minutes());
        var makeupFor = draft.makeupFor();
        var terms = found.terms();
        ClashRefusal.throwIfAny(
                timetable.clashes(
                        found.id(), List.of(new Timetable.Wanted(start, end)), terms.room(), terms.teacher(), null),
                found.zone());
        var all = sessions.sessions(found.id());
        int number = 1 + all.stream().mapToInt(ClassSession::number).max().orElse(0);
        ClassSession session;
        if (makeupFor == null) {
            session = new ClassSession(found.id(), number, start, end, terms.room(), terms.teacher());
        } else {
            session = all.stream()
                    .filter(each -> each.id().equals(makeupFor))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("not-found"))
                    .makeUp(number, start, end, terms.room());
        }
        sessions.add(session);
        work.write();
        history.record(found.id(), ClassAction.MAKEUP_PLANNED, start.toString());
        return SessionChange.added(session);
    }
}

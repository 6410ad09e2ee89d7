package org.caravanserai.centers.session;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.centers.emails.SessionChange;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/**
 * A director plans the sessions of a class by a weekly pattern; those that were planned before and not held are replaced. Once the class is
 * public, who learns and teaches is told which times are new.
 */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class PlanSessions {

    private final ClassSessions sessions;
    private final UnitOfWork work;
    private final SessionPlanner planner;
    private final ClassAccess access;
    private final SessionNews news;
    private final History history;

    @Inject
    public PlanSessions(
            ClassSessions sessions,
            UnitOfWork work,
            SessionPlanner planner,
            ClassAccess access,
            SessionNews news,
            History history) {
        this.sessions = sessions;
        this.work = work;
        this.planner = planner;
        this.access = access;
        this.news = news;
        this.history = history;
    }

    /**
     * @return how many sessions were planned
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code class-over}; {@code timetable-clash} naming the first of what is in the way
     * @throws Invalid each fault with its field
     */
    public int execute(String code, PatternDraft draft) {
        var found = access.lockedDirected(code);
        found.require(ClassStep.CHANGE);
        var plan = planner.plan(access.center(found), found, draft);
        ClashRefusal.throwIfAny(plan.clashes(), found.zone());
        var before = sessions.sessions(found.id());
        var replaced = before.stream()
                .filter(each -> each.state() == SessionState.PLANNED)
                .toList();
        replaced.forEach(sessions::remove);
        work.write();
        int number = before.stream()
                .filter(each -> each.state() != SessionState.PLANNED)
                .mapToInt(ClassSession::number)
                .max()
                .orElse(0);
        var terms = found.terms();
        var added = new ArrayList<ClassSession>();
        for (var session : plan.sessions()) {
            added.add(new ClassSession(
                    found.id(), ++number, session.startsAt(), session.endsAt(), terms.room(), terms.teacher()));
        }
        added.forEach(sessions::add);
        work.write();
        history.record(found.id(), ClassAction.SESSIONS_PLANNED, String.valueOf(added.size()));
        if (found.state().isPublic()) {
            news.tell(changes(replaced, added));
        }
        return added.size();
    }

    /** Times that are as they were are no news. */
    private static List<SessionChange> changes(List<ClassSession> replaced, List<ClassSession> added) {
        return Stream.concat(
                        without(replaced, added).map(SessionChange::replaced),
                        without(added, replaced).map(SessionChange::added))
                .toList();
    }

    private static Stream<ClassSession> without(List<ClassSession> sessions, List<ClassSession> others) {
        var known = others.stream()
                .map(each -> List.of(each.startsAt(), each.endsAt()))
                .collect(Collectors.toSet());
        return sessions.stream().filter(each -> !known.contains(List.of(each.startsAt(), each.endsAt())));
    }
}

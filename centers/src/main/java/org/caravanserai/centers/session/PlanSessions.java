package org.caravanserai.centers.session;

import jakarta.inject.Inject;
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

/** A director plans the sessions of a class by a weekly pattern; those that were planned before and not held are replaced. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class PlanSessions {

    private final ClassSessions sessions;
    private final UnitOfWork work;
    private final SessionPlanner planner;
    private final ClassAccess access;
    private final History history;

    @Inject
    public PlanSessions(
            ClassSessions sessions, UnitOfWork work, SessionPlanner planner, ClassAccess access, History history) {
        this.sessions = sessions;
        this.work = work;
        this.planner = planner;
        this.access = access;
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
        before.stream().filter(each -> each.state() == SessionState.PLANNED).forEach(sessions::remove);
        work.write();
        int number = before.stream()
                .filter(each -> each.state() != SessionState.PLANNED)
                .mapToInt(ClassSession::number)
                .max()
                .orElse(0);
        var terms = found.terms();
        for (var session : plan.sessions()) {
            sessions.add(new ClassSession(
                    found.id(), ++number, session.startsAt(), session.endsAt(), terms.room(), terms.teacher()));
        }
        work.write();
        history.record(
                found.id(),
                ClassAction.SESSIONS_PLANNED,
                String.valueOf(plan.sessions().size()));
        return plan.sessions().size();
    }
}

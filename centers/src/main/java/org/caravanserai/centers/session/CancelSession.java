package org.caravanserai.centers.session;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.emails.SessionChange;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A director cancels a session and says why. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class CancelSession {

    private final CourseClasses classes;
    private final ClassSessions sessions;
    private final UnitOfWork work;
    private final ClassAccess access;
    private final SessionNews news;
    private final History history;

    @Inject
    public CancelSession(
            CourseClasses classes,
            ClassSessions sessions,
            UnitOfWork work,
            ClassAccess access,
            SessionNews news,
            History history) {
        this.classes = classes;
        this.sessions = sessions;
        this.work = work;
        this.access = access;
        this.news = news;
        this.history = history;
    }

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code session-held}, {@code session-cancelled}
     */
    public void execute(UUID id, Reason reason) {
        news.tell(List.of(cancel(id, reason)));
    }

    /** Who is concerned is yet to be told. */
    SessionChange cancel(UUID id, Reason reason) {
        var session = sessions.lockSession(id).orElseThrow(() -> new NotFound("not-found"));
        var found =
                access.directed(classes.byId(session.ofClass()).orElseThrow().code());
        session.cancel(reason.value());
        work.write();
        history.record(found.id(), ClassAction.SESSION_CANCELLED, reason.value());
        return SessionChange.cancelled(session);
    }
}

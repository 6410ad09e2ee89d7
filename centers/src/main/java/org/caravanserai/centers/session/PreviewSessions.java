package org.caravanserai.centers.session;

import jakarta.inject.Inject;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A director looks at what would come of a weekly pattern, before anything is planned. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class PreviewSessions {

    private final SessionPlanner planner;
    private final ClassAccess access;

    @Inject
    public PreviewSessions(SessionPlanner planner, ClassAccess access) {
        this.planner = planner;
        this.access = access;
    }

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Invalid each fault with its field
     */
    public SessionPlan execute(String code, PatternDraft draft) {
        var found = access.directed(code);
        return planner.plan(access.center(found), found, draft);
    }
}

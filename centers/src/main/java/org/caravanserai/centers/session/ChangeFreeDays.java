package org.caravanserai.centers.session;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.centers.center.FreeDays;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.domain.shared.Version;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director changes weekend and holidays of a center that runs, and settles the planned sessions on days that become free. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ChangeFreeDays {

    private final UnitOfWork work;
    private final CenterStaff staff;
    private final FreedSessions freed;
    private final SessionResolution resolution;
    private final History history;

    @Inject
    public ChangeFreeDays(
            UnitOfWork work, CenterStaff staff, FreedSessions freed, SessionResolution resolution, History history) {
        this.work = work;
        this.staff = staff;
        this.freed = freed;
        this.resolution = resolution;
        this.history = history;
    }

    /**
     * Sessions are settled before the center is locked, in the order in which a class that starts locks them.
     *
     * @param version that was read; null: whatever it is now
     * @param choices what happens to each session that {@link PreviewFreeDays} tells; others stay as they are
     * @param reason for the history and for sessions that are moved; needed when one is cancelled
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code center-state} unless it runs, {@code too-many-sessions-concerned}, and what moving, cancelling and adding
     *     sessions refuse
     * @throws Conflict {@code sessions-to-settle} with the number of sessions for which nothing was chosen, {@code
     *     changed-meanwhile}
     * @throws Invalid each fault with its field
     */
    public void execute(
            Slug slug, @Nullable Long version, FreeDays days, @Nullable Reason reason, List<SessionChoice> choices) {
        var seen = staff.directed(slug);
        seen.require(CenterStep.CHANGE_FREE_DAYS);
        Version.require(version, seen.version());
        var calendar = days.calendar(seen.zone());
        resolution.resolve(freed.of(seen, calendar), choices, calendar, reason);
        var center = staff.lockedDirected(slug);
        Version.require(version, center.version());
        center.changeFreeDays(calendar);
        work.countVersion(center);
        history.record(center.id(), CenterAction.FREE_DAYS_CHANGED, reason == null ? null : reason.value());
    }
}

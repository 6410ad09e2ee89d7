package org.caravanserai.centers.session;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.centers.center.FreeDays;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A director sees which planned sessions would lie on free days, before anything is changed. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class PreviewFreeDays {

    private final CenterStaff staff;
    private final FreedSessions freed;

    @Inject
    public PreviewFreeDays(CenterStaff staff, FreedSessions freed) {
        this.staff = staff;
        this.freed = freed;
    }

    /**
     * The sessions by their beginning; those that were held are not among them.
     *
     * @throws NotFound when the caller does not direct the center
     * @throws Invalid each fault with its field
     * @throws Refused {@code too-many-sessions-concerned}
     */
    public List<SessionRow> execute(Slug slug, FreeDays days) {
        var center = staff.directed(slug);
        return freed.of(center, days.calendar(center.zone()));
    }
}

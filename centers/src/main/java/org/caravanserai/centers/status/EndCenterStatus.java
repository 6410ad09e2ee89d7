package org.caravanserai.centers.status;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.status.CenterStatuses;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The authority records the last day of a status of a center. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class EndCenterStatus {

    private Centers centers;
    private CenterStatuses statuses;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected EndCenterStatus() {}

    @Inject
    public EndCenterStatus(Centers centers, CenterStatuses statuses, History history) {
        this.centers = centers;
        this.statuses = statuses;
        this.history = history;
    }

    /**
     * @param day last day of the status
     * @throws NotFound when there is no such center, or it has no such status
     * @throws Invalid {@code status-ends-early}
     */
    public void execute(Slug slug, UUID id, LocalDate day) {
        var center = centers.lock(slug).orElseThrow(() -> new NotFound("not-found"));
        var status = statuses.byId(id)
                .filter(found -> found.center().equals(center.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        status.end(day);
        history.record(center.id(), CenterAction.STATUS_ENDED, GrantCenterStatus.told(status) + ", " + day);
    }
}

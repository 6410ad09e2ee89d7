package org.caravanserai.centers.status;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.centers.emails.CenterStepEmails;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.status.CenterStatuses;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** The authority records the last day of a status of a center, and why it ends. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class EndCenterStatus {

    private final Centers centers;
    private final CenterStatuses statuses;
    private final CenterStepEmails emails;
    private final History history;

    @Inject
    public EndCenterStatus(Centers centers, CenterStatuses statuses, CenterStepEmails emails, History history) {
        this.centers = centers;
        this.statuses = statuses;
        this.emails = emails;
        this.history = history;
    }

    /** The last day of a status, and why it ends. */
    @Described(name = "CenterStatusEnd")
    public record StatusEnd(LocalDate until, Reason reason) {}

    /**
     * @throws NotFound when there is no such center, or it has no such status
     * @throws Invalid {@code status-ends-early}
     */
    public void execute(Slug slug, UUID id, StatusEnd ending) {
        var center = centers.lock(slug).orElseThrow(() -> new NotFound("not-found"));
        var status = statuses.byId(id)
                .filter(found -> found.center().equals(center.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        status.end(ending.until());
        var said = GrantCenterStatus.told(status) + ", " + ending.until() + ": " + ending.reason();
        history.record(center.id(), CenterAction.STATUS_ENDED, status.kind(), null, said);
        emails.happened(center, CenterAction.STATUS_ENDED, said);
    }
}

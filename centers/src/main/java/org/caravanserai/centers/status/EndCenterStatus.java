package org.caravanserai.centers.status;

import jakarta.inject.Inject;
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
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The authority records the last day of a status of a center, and why it ends. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class EndCenterStatus {

    private static final int MAX_REASON = 500;

    private final Centers centers;
    private final CenterStatuses statuses;
    private final History history;

    @Inject
    public EndCenterStatus(Centers centers, CenterStatuses statuses, History history) {
        this.centers = centers;
        this.statuses = statuses;
        this.history = history;
    }

    /**
     * @param until last day of the status
     * @param reason why it ends
     * @throws NotFound when there is no such center, or it has no such status
     * @throws Invalid {@code required}, {@code text-too-long}, {@code status-ends-early}
     */
    public void execute(Slug slug, UUID id, @Nullable String until, @Nullable String reason) {
        var center = centers.lock(slug).orElseThrow(() -> new NotFound("not-found"));
        var status = statuses.byId(id)
                .filter(found -> found.center().equals(center.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        var fields = new FormFields();
        var day = fields.needed("until", until) ? fields.date("until", until) : null;
        var why = fields.needed("reason", reason) ? fields.text("reason", reason, MAX_REASON) : null;
        if (fields.anyWrong() || day == null || why == null) {
            throw fields.refusal();
        }
        status.end(day);
        history.record(
                center.id(),
                CenterAction.STATUS_ENDED,
                status.kind(),
                null,
                GrantCenterStatus.told(status) + ", " + day + ": " + why);
    }
}

package org.caravanserai.centers.status;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.status.CenterStatus;
import org.caravanserai.domain.centers.status.CenterStatuses;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The authority records that a center was granted a status for a period, by itself or by the owner of a scheme. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class GrantCenterStatus {

    private final Centers centers;
    private final CenterStatuses statuses;
    private final History history;

    @Inject
    public GrantCenterStatus(Centers centers, CenterStatuses statuses, History history) {
        this.centers = centers;
        this.statuses = statuses;
        this.history = history;
    }

    /** The status as entered; {@code until} null: for an open period. */
    public record Command(
            @Nullable String kind,
            @Nullable String scheme,
            @Nullable String grantedBy,
            @Nullable String documentNumber,
            @Nullable String from,
            @Nullable String until) {}

    /**
     * @return the identity of the status
     * @throws NotFound when there is no such center, or it was never handed in
     * @throws Invalid each fault with its field
     * @throws Conflict {@code status-held} when the center has it already on one of the days
     */
    public UUID execute(Slug slug, Command command) {
        var center = centers.lock(slug)
                .filter(found -> found.state() != CenterState.DRAFT)
                .orElseThrow(() -> new NotFound("not-found"));
        var fields = new FormFields();
        var kind = fields.neededConstant(StatusKind.class, "kind", command.kind());
        var grantedBy = command.grantedBy();
        fields.needed("grantedBy", grantedBy);
        var from = fields.needed("from", command.from()) ? fields.date("from", command.from()) : null;
        var until = fields.date("until", command.until());
        if (fields.anyWrong() || kind == null || grantedBy == null || from == null) {
            throw fields.refusal();
        }
        var status =
                new CenterStatus(center.id(), kind, command.scheme(), grantedBy, command.documentNumber(), from, until);
        if (statuses.of(center.id()).stream().anyMatch(status::clashesWith)) {
            throw new Conflict("status-held");
        }
        statuses.add(status);
        history.record(center.id(), CenterAction.STATUS_GRANTED, null, status.kind(), told(status));
        return status.id();
    }

    /** Scheme and who granted it; the kind stands beside it. */
    static String told(CenterStatus status) {
        return status.scheme().isEmpty() ? status.grantedBy() : status.scheme() + ", " + status.grantedBy();
    }
}

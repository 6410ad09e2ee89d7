package org.caravanserai.centers.status;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.centers.emails.CenterStepEmails;
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
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The authority records that a center was granted a status for a period, by itself or by the owner of a scheme. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class GrantCenterStatus {

    private final Centers centers;
    private final CenterStatuses statuses;
    private final CenterStepEmails emails;
    private final History history;

    @Inject
    public GrantCenterStatus(Centers centers, CenterStatuses statuses, CenterStepEmails emails, History history) {
        this.centers = centers;
        this.statuses = statuses;
        this.emails = emails;
        this.history = history;
    }

    /**
     * A status that was granted.
     *
     * @param scheme of examinations
     * @param until null: for an open period
     */
    @Described(name = "CenterStatusBody")
    public record StatusDraft(
            StatusKind kind,
            @Nullable String scheme,
            String grantedBy,
            @Nullable String documentNumber,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * @return the identity of the status
     * @throws NotFound when there is no such center, or it was never handed in
     * @throws Invalid each fault with its field
     * @throws Conflict {@code status-held} when the center has it already on one of the days
     */
    public UUID execute(Slug slug, StatusDraft draft) {
        var center = centers.lock(slug)
                .filter(found -> found.state() != CenterState.DRAFT)
                .orElseThrow(() -> new NotFound("not-found"));
        var status = new CenterStatus(
                center.id(),
                draft.kind(),
                draft.scheme(),
                draft.grantedBy(),
                draft.documentNumber(),
                draft.from(),
                draft.until());
        if (statuses.of(center.id()).stream().anyMatch(status::clashesWith)) {
            throw new Conflict("status-held");
        }
        statuses.add(status);
        history.record(center.id(), CenterAction.STATUS_GRANTED, null, status.kind(), told(status));
        emails.happened(center, CenterAction.STATUS_GRANTED, told(status));
        return status.id();
    }

    /** Scheme and who granted it; the kind stands beside it. */
    static String told(CenterStatus status) {
        return status.scheme().isEmpty() ? status.grantedBy() : status.scheme() + ", " + status.grantedBy();
    }
}

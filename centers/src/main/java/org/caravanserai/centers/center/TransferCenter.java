package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The host continues with another partner; the center runs again when both have signed their agreement. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class TransferCenter {

    private final HostedCenters hosted;
    private final Organizations organizations;
    private final History history;

    @Inject
    public TransferCenter(HostedCenters hosted, Organizations organizations, History history) {
        this.hosted = hosted;
        this.organizations = organizations;
        this.history = history;
    }

    /**
     * @param partner slug of the new one
     * @throws NotFound when there is none whose host the caller acts for
     * @throws Invalid {@code required}, {@code unknown-reference}, {@code same-partner}, {@code partner-is-host}
     * @throws Refused {@code center-state} unless it is operating
     */
    public void execute(Slug slug, @Nullable String partner, @Nullable String reason) {
        var center = hosted.lock(slug);
        var fields = new FormFields();
        var next = fields.needed("partner", partner)
                ? fields.reference("partner", partner, organizations::bySlug, Organization::id)
                : null;
        fields.needed("reason", reason);
        if (fields.anyWrong() || next == null) {
            throw fields.refusal();
        }
        var before = center.state();
        center.transfer(next);
        history.record(center.id(), CenterAction.TRANSFERRED, before, center.state(), reason);
    }
}

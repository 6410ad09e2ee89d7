package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import org.caravanserai.centers.emails.CenterStepEmails;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** The host continues with another partner; the center runs again when both have signed their agreement. */
@UseCase
@Requires(Permission.DIRECT_CENTER)
public class TransferCenter {

    private final HostedCenters hosted;
    private final Organizations organizations;
    private final CenterStepEmails emails;
    private final History history;

    @Inject
    public TransferCenter(HostedCenters hosted, Organizations organizations, CenterStepEmails emails, History history) {
        this.hosted = hosted;
        this.organizations = organizations;
        this.emails = emails;
        this.history = history;
    }

    /** The new partner, and why. */
    @Described(name = "CenterTransfer")
    public record Transfer(Slug partner, @Longest(2000) String reason) {}

    /**
     * @throws NotFound when there is none that the caller directs for its host
     * @throws Invalid {@code unknown-reference}, {@code same-partner}, {@code partner-is-host}
     * @throws Refused {@code center-state} unless it is operating
     */
    public void execute(Slug slug, Transfer transfer) {
        var center = hosted.lockToDirect(slug);
        var next = organizations.named("partner", transfer.partner());
        history.step(center, CenterAction.TRANSFERRED, transfer.reason(), () -> center.transfer(next));
        emails.happened(center, CenterAction.TRANSFERRED, transfer.reason());
    }
}

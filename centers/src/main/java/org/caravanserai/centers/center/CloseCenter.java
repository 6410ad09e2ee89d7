package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.center.Closings;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;

/** The host closes a center whose classes are over, and names who keeps its records; certificates stay verifiable. */
@UseCase
@Requires(Permission.DIRECT_CENTER)
public class CloseCenter {

    private final HostedCenters hosted;
    private final Closings closings;
    private final Organizations organizations;
    private final CenterSteps steps;
    private final Clock clock;

    @Inject
    public CloseCenter(
            HostedCenters hosted, Closings closings, Organizations organizations, CenterSteps steps, Clock clock) {
        this.hosted = hosted;
        this.closings = closings;
        this.organizations = organizations;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What is settled.
     *
     * @param custodian keeps the records
     * @param assets what becomes of them
     * @param accounts how they are closed
     */
    @Described(name = "CenterSettlement")
    public record Settlement(Slug custodian, String assets, String accounts) {}

    /**
     * @throws NotFound when there is none that the caller directs for its host
     * @throws Invalid {@code unknown-reference}
     * @throws Refused {@code classes-not-over} with their codes while classes are under way that no other organization
     *     carries, {@code center-state} unless its closing was announced
     */
    public void execute(Slug slug, Settlement settlement) {
        var center = hosted.lockToDirect(slug);
        center.require(CenterStep.CLOSE);
        requireTaughtOut(center);
        var custodian = organizations.named("custodian", settlement.custodian());
        closings.of(center.id()).orElseThrow().settle(custodian, settlement.assets(), settlement.accounts());
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        steps.take(center, CenterAction.CLOSED, null, () -> center.close(today));
    }

    private void requireTaughtOut(Center center) {
        var closing = closings.of(center.id()).orElseThrow();
        var open = closings.openClasses(center.id()).stream()
                .map(Closings.OpenClass::code)
                .filter(code -> closing.step(code)
                        .filter(step -> step.carrier() != null)
                        .isEmpty())
                .toList();
        if (!open.isEmpty()) {
            throw new Refused("classes-not-over", open);
        }
    }
}

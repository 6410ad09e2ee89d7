package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.center.Closings;
import org.caravanserai.domain.centers.center.TeachOutMeasure;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The host says what happens to a class of a center that closes. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class PlanTeachOut {

    private final HostedCenters hosted;
    private final Closings closings;
    private final Organizations organizations;
    private final History history;

    @Inject
    public PlanTeachOut(HostedCenters hosted, Closings closings, Organizations organizations, History history) {
        this.hosted = hosted;
        this.closings = closings;
        this.organizations = organizations;
        this.history = history;
    }

    /**
     * What happens to a class.
     *
     * @param carrier the organization that carries it on; null for none
     */
    @Described(name = "TeachOutBody")
    public record TeachOut(
            TeachOutMeasure measure, @Nullable Slug carrier) {}

    /**
     * @param classCode of a class that is not over
     * @throws NotFound when there is none whose host the caller acts for, or it has no such class
     * @throws Invalid {@code carrier-needed}, {@code unknown-reference}
     * @throws Refused {@code center-state} unless its closing was announced
     */
    public void execute(Slug slug, String classCode, TeachOut teachOut) {
        var center = hosted.lock(slug);
        center.require(CenterStep.PLAN_TEACH_OUT);
        var closesOn = Objects.requireNonNull(center.dates().closesOn());
        var planned = closings.openClasses(center.id()).stream()
                .filter(each -> each.code().equals(classCode))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        var carrier = teachOut.carrier() == null ? null : organizations.named("carrier", teachOut.carrier());
        closings.of(center.id())
                .orElseThrow()
                .plan(classCode, teachOut.measure(), planned.lastDay(), closesOn, carrier);
        history.record(center.id(), CenterAction.TEACH_OUT_PLANNED, null, teachOut.measure(), classCode);
    }
}

package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Closings;
import org.caravanserai.domain.centers.center.TeachOutMeasure;
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
     * @param classCode of a class that is not over
     * @param carrier slug of the organization that carries it on; null for none
     * @throws NotFound when there is none whose host the caller acts for, or it has no such class
     * @throws Invalid {@code carrier-needed}, {@code unknown-reference}
     * @throws Refused {@code center-state} unless its closing was announced
     */
    public void execute(Slug slug, String classCode, TeachOutMeasure measure, @Nullable String carrier) {
        var center = hosted.lock(slug);
        var closesOn = center.dates().closesOn();
        if (center.state() != CenterState.CLOSING || closesOn == null) {
            throw new Refused("center-state", center.state(), CenterState.CLOSING);
        }
        var planned = closings.openClasses(center.id()).stream()
                .filter(each -> each.code().equals(classCode))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        closings.of(center.id())
                .orElseThrow()
                .plan(classCode, measure, planned.lastDay(), closesOn, organization(carrier));
        history.record(center.id(), CenterAction.TEACH_OUT_PLANNED, null, measure, classCode);
    }

    private @Nullable UUID organization(@Nullable String slug) {
        var fields = new FormFields();
        var found = fields.reference("carrier", slug, organizations::bySlug, Organization::id);
        fields.throwIfAny();
        return found;
    }
}

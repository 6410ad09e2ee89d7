package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.CenterView;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Anybody looks at a center; before it is signed only its people and the authority see it. */
@UseCase
@Public
public class ShowCenter {

    private final Centers centers;
    private final CenterStaff staff;
    private final CenterViews views;
    private final CurrentCaller caller;

    @Inject
    public ShowCenter(Centers centers, CenterStaff staff, CenterViews views, CurrentCaller caller) {
        this.centers = centers;
        this.staff = staff;
        this.views = views;
        this.caller = caller;
    }

    /**
     * @throws NotFound when there is none that the caller may see
     */
    public CenterView execute(String slug) {
        return Slug.read(slug)
                .flatMap(centers::bySlug)
                .filter(this::isVisible)
                .map(views::of)
                .orElseThrow(() -> new NotFound("not-found"));
    }

    private boolean isVisible(Center center) {
        return center.state().isPublic()
                || staff.worksAt(center)
                || center.state() != CenterState.DRAFT && caller.get().may(Permission.APPROVE_CENTERS);
    }
}

package org.caravanserai.centers.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterScope;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;

/** Plans as those may handle them who direct the center or supervise all centers; to everybody else they do not exist. */
@ApplicationScoped
class CenterPlans {

    private final Centers centers;
    private final Plans plans;
    private final CenterScope scope;
    private final CenterStaff staff;

    @Inject
    CenterPlans(Centers centers, Plans plans, CenterScope scope, CenterStaff staff) {
        this.centers = centers;
        this.plans = plans;
        this.scope = scope;
        this.staff = staff;
    }

    /** A plan with its center. */
    record Found(Center center, YearPlan plan) {}

    /**
     * A center that the caller directs.
     *
     * @throws NotFound otherwise
     */
    Center directed(Slug slug) {
        return staff.directed(slug);
    }

    /**
     * A center that the caller directs or reads, or supervises with all others.
     *
     * @throws NotFound otherwise
     */
    Center readable(Slug slug) {
        return centers.bySlug(slug)
                .filter(center -> staff.reads(center) || supervises(center))
                .map(this::entered)
                .orElseThrow(() -> new NotFound("not-found"));
    }

    boolean directs(Center center) {
        return staff.directs(center);
    }

    boolean reads(Center center) {
        return staff.reads(center);
    }

    boolean supervises(Center center) {
        return center.state() != CenterState.DRAFT && staff.caller().may(Permission.APPROVE_CENTERS);
    }

    /**
     * A plan of a center that the caller directs, locked until the end of the transaction.
     *
     * @throws NotFound otherwise
     */
    Found lockDirected(Slug slug, int year) {
        return locked(staff.directed(slug), year);
    }

    /** Like {@link #lockDirected}, but empty if there is no plan for the year. */
    Optional<YearPlan> lock(Center center, int year) {
        return plans.lock(center.id(), year);
    }

    /**
     * A plan that was submitted once, locked until the end of the transaction.
     *
     * @throws NotFound otherwise
     */
    Found lockSupervised(Slug slug, int year) {
        return submitted(locked(supervised(slug), year));
    }

    /** Like {@link #lockSupervised}, without the lock. */
    Found findSupervised(Slug slug, int year) {
        return submitted(find(supervised(slug), year));
    }

    /**
     * A plan that the caller may read: of their own center, or submitted once.
     *
     * @throws NotFound otherwise
     */
    Found findReadable(Slug slug, int year) {
        var center = readable(slug);
        var found = find(center, year);
        return staff.directs(center) ? found : submitted(found);
    }

    private Center supervised(Slug slug) {
        return centers.bySlug(slug)
                .filter(this::supervises)
                .map(this::entered)
                .orElseThrow(() -> new NotFound("not-found"));
    }

    private Center entered(Center center) {
        scope.enter(center.id());
        return center;
    }

    private Found find(Center center, int year) {
        return found(center, plans.of(center.id(), year));
    }

    private Found locked(Center center, int year) {
        return found(center, plans.lock(center.id(), year));
    }

    private static Found found(Center center, Optional<YearPlan> plan) {
        return new Found(center, plan.orElseThrow(() -> new NotFound("not-found")));
    }

    private static Found submitted(Found found) {
        if (found.plan().revision() == 0) {
            throw new NotFound("not-found");
        }
        return found;
    }
}

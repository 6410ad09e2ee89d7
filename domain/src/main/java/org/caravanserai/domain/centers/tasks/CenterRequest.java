package org.caravanserai.domain.centers.tasks;

import java.util.Set;
import org.caravanserai.domain.appeals.AppealState;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.plan.PlanState;
import org.caravanserai.domain.tasks.RequestKind;

/** What people ask for about language centers. */
public enum CenterRequest implements RequestKind {
    CLASS_ENROLMENT(EnrolmentState.APPLIED, EnrolmentState.WAITLISTED, EnrolmentState.OFFERED),
    MARK_APPEAL(AppealState.OPEN),
    /** A center that the person has applied for. */
    CENTER_APPLICATION(CenterState.APPLIED, CenterState.UNDER_REVIEW),
    /** The plan of a year that the person has handed in. */
    YEAR_PLAN(PlanState.SUBMITTED);

    private final Set<? extends Enum<?>> open;

    CenterRequest(Enum<?>... open) {
        this.open = Set.of(open);
    }

    @Override
    public Set<? extends Enum<?>> open() {
        return open;
    }
}

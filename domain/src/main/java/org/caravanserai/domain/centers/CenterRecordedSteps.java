package org.caravanserai.domain.centers;

import java.util.List;
import org.caravanserai.domain.appeals.AppealState;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.PlanState;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.history.RecordedStep;
import org.caravanserai.domain.history.RecordedSteps;

/** As what the history of centers records their steps and those of plans, classes, enrolments and appeals. */
public final class CenterRecordedSteps implements RecordedSteps {

    @Override
    public List<RecordedStep> steps() {
        return List.of(
                RecordedStep.into(CenterState.APPLIED, CenterAction.APPLIED),
                RecordedStep.into(CenterState.RETURNED, CenterAction.RETURNED),
                RecordedStep.into(CenterState.REJECTED, CenterAction.REJECTED),
                RecordedStep.into(CenterState.APPROVED, CenterAction.APPROVED),
                RecordedStep.into(CenterState.LAPSED, CenterAction.LAPSED),
                RecordedStep.into(CenterState.AGREEMENT_SIGNED, CenterAction.AGREEMENT_SIGNED),
                RecordedStep.into(CenterState.NEVER_OPENED, CenterAction.NEVER_OPENED),
                RecordedStep.into(CenterState.OPENED, CenterAction.OPENED),
                RecordedStep.into(CenterState.SUSPENDED, CenterAction.SUSPENDED),
                RecordedStep.into(CenterState.RENEWAL_DUE, CenterAction.RENEWAL_DUE),
                RecordedStep.into(CenterState.TRANSFERRED, CenterAction.TRANSFERRED),
                RecordedStep.into(CenterState.CLOSED, CenterAction.CLOSED),
                RecordedStep.into(CenterState.UNDER_REVIEW, CenterAction.REVIEWED),
                RecordedStep.into(CenterState.DRAFT, CenterAction.WITHDRAWN),
                RecordedStep.between(CenterState.OPENED, CenterState.OPERATING, CenterAction.STARTED),
                RecordedStep.between(CenterState.SUSPENDED, CenterState.OPERATING, CenterAction.RESUMED),
                RecordedStep.between(CenterState.RENEWAL_DUE, CenterState.OPERATING, CenterAction.RENEWED),
                RecordedStep.between(CenterState.TRANSFERRED, CenterState.OPERATING, CenterAction.RENEWED),
                RecordedStep.into(CenterState.CLOSING, CenterAction.CLOSING_ANNOUNCED),
                RecordedStep.into(PlanState.SUBMITTED, PlanAction.SUBMITTED),
                RecordedStep.into(PlanState.APPROVED, PlanAction.APPROVED),
                RecordedStep.into(PlanState.RETURNED, PlanAction.RETURNED),
                RecordedStep.into(PlanState.DRAFT, PlanAction.REVISED),
                RecordedStep.into(ClassState.OPEN, ClassAction.OPENED),
                RecordedStep.into(ClassState.CONFIRMED, ClassAction.CONFIRMED),
                RecordedStep.into(ClassState.RUNNING, ClassAction.STARTED),
                RecordedStep.into(ClassState.FINISHED, ClassAction.FINISHED),
                RecordedStep.into(ClassState.RESULTS_APPROVED, ClassAction.RESULTS_APPROVED),
                RecordedStep.into(ClassState.CANCELLED, ClassAction.CANCELLED),
                RecordedStep.into(ClassState.STOPPED, ClassAction.STOPPED),
                RecordedStep.between(EnrolmentState.APPLIED, EnrolmentState.ENROLLED, EnrolmentAction.APPROVED),
                RecordedStep.between(EnrolmentState.OFFERED, EnrolmentState.ENROLLED, EnrolmentAction.ACCEPTED),
                RecordedStep.between(EnrolmentState.OFFERED, EnrolmentState.APPLIED, EnrolmentAction.ACCEPTED),
                RecordedStep.into(EnrolmentState.OFFERED, EnrolmentAction.OFFERED),
                RecordedStep.into(EnrolmentState.REJECTED, EnrolmentAction.REJECTED),
                RecordedStep.into(EnrolmentState.EXPIRED, EnrolmentAction.EXPIRED),
                RecordedStep.into(EnrolmentState.CANCELLED, EnrolmentAction.CANCELLED),
                RecordedStep.into(EnrolmentState.WITHDRAWN, EnrolmentAction.WITHDRAWN),
                RecordedStep.into(EnrolmentState.DROPPED, EnrolmentAction.DROPPED),
                RecordedStep.into(EnrolmentState.TRANSFERRED, EnrolmentAction.TRANSFERRED),
                RecordedStep.into(EnrolmentState.COMPLETED, EnrolmentAction.COMPLETED),
                RecordedStep.into(EnrolmentState.NOT_COMPLETED, EnrolmentAction.NOT_COMPLETED),
                RecordedStep.into(AppealState.UPHELD, EnrolmentAction.APPEAL_DECIDED),
                RecordedStep.into(AppealState.DISMISSED, EnrolmentAction.APPEAL_DECIDED));
    }
}

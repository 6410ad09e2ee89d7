package org.caravanserai.domain.organizations;

import java.util.List;
import org.caravanserai.domain.history.RecordedStep;
import org.caravanserai.domain.history.RecordedSteps;

/** As what the history of organizations records their steps. */
public final class OrganizationRecordedSteps implements RecordedSteps {

    @Override
    public List<RecordedStep> steps() {
        return List.of(
                RecordedStep.into(OrganizationState.VERIFIED, OrganizationAction.VERIFIED),
                RecordedStep.into(OrganizationState.REFUSED, OrganizationAction.REFUSED),
                RecordedStep.into(OrganizationState.RESUBMITTED, OrganizationAction.RESUBMITTED),
                RecordedStep.into(OrganizationState.CLOSED, OrganizationAction.CLOSED),
                RecordedStep.into(OrganizationState.MERGED, OrganizationAction.MERGED));
    }
}

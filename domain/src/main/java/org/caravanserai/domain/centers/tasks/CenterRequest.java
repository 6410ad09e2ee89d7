package org.caravanserai.domain.centers.tasks;

import java.util.Set;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.tasks.RequestKind;

/** What people ask for about language centers. */
public enum CenterRequest implements RequestKind {
    CLASS_ENROLMENT(EnrolmentState.APPLIED, EnrolmentState.WAITLISTED, EnrolmentState.OFFERED);

    private final Set<? extends Enum<?>> open;

    CenterRequest(Enum<?>... open) {
        this.open = Set.of(open);
    }

    @Override
    public Set<? extends Enum<?>> open() {
        return open;
    }
}

package org.caravanserai.domain.centers;

import java.util.List;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.webhooks.FactType;

/** What webhooks tell of language centers, their classes and who learns there. */
public enum CenterFactType implements FactType {
    CENTER__APPROVED(Trace.of(CenterAction.APPROVED)),
    CENTER__OPENED(Trace.of(CenterAction.OPENED)),
    CENTER__SUSPENDED(Trace.of(CenterAction.SUSPENDED)),
    CENTER__RESUMED(Trace.of(CenterAction.RESUMED)),
    CENTER__CLOSED(Trace.of(CenterAction.CLOSED)),
    CLASS__OPENED(Trace.of(ClassAction.OPENED)),
    CLASS__CONFIRMED(Trace.of(ClassAction.CONFIRMED)),
    CLASS__CHANGED(
            Trace.of(ClassAction.CHANGED),
            Trace.of(ClassAction.SESSION_MOVED),
            Trace.of(ClassAction.SESSION_CANCELLED)),
    CLASS__CANCELLED(Trace.of(ClassAction.CANCELLED), Trace.of(ClassAction.STOPPED)),
    CLASS__FINISHED(Trace.of(ClassAction.FINISHED)),
    ENROLMENT__CONFIRMED(Trace.into(EnrolmentAction.SUBJECT, EnrolmentState.ENROLLED)),
    ENROLMENT__WAITING(Trace.into(EnrolmentAction.SUBJECT, EnrolmentState.WAITLISTED)),
    ENROLMENT__ENDED(
            Trace.into(EnrolmentAction.SUBJECT, EnrolmentState.WITHDRAWN),
            Trace.into(EnrolmentAction.SUBJECT, EnrolmentState.DROPPED),
            Trace.into(EnrolmentAction.SUBJECT, EnrolmentState.TRANSFERRED),
            Trace.into(EnrolmentAction.SUBJECT, EnrolmentState.CANCELLED)),
    ENROLMENT__COMPLETED(Trace.into(EnrolmentAction.SUBJECT, EnrolmentState.COMPLETED));

    private final List<Trace> traces;

    CenterFactType(Trace... traces) {
        this.traces = List.of(traces);
    }

    @Override
    public List<Trace> traces() {
        return traces;
    }
}

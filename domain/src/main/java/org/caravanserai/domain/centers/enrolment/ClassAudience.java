package org.caravanserai.domain.centers.enrolment;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.messages.AudienceKind;

/** Who can be written to about a class: its learners, or who answers for them, and those who want to learn there. */
public enum ClassAudience implements AudienceKind {
    CLASS;

    @Override
    public Map<String, List<String>> filters() {
        return Map.of(
                "state",
                List.of(
                        EnrolmentState.ENROLLED.name(),
                        EnrolmentState.WAITLISTED.name(),
                        EnrolmentState.APPLIED.name(),
                        EnrolmentState.OFFERED.name(),
                        EnrolmentState.COMPLETED.name()));
    }
}

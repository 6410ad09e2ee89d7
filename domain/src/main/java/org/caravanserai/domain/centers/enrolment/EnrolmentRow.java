package org.caravanserai.domain.centers.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.centers.attendance.AttendanceTally;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.shared.NoAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as the center and the learner see it.
 *
 * @param email of the account
 * @param bornOn of a minor, whose guardian has the account
 * @param position on the waiting list, from 1; 0 when not waiting
 * @param document of the certificate that counts; null: none
 */
public record EnrolmentRow(
        UUID id,
        String code,
        UUID classId,
        String ofClass,
        UUID account,
        PersonName name,
        String email,
        @Nullable LocalDate bornOn,
        EnrolmentState state,
        long number,
        int position,
        @Nullable Instant offeredUntil,
        Instant appliedAt,
        @Nullable String reason,
        AttendanceTally attendance,
        @Nullable String document) {

    /** Where the person reads email; empty for somebody who has no address. */
    public String address() {
        return NoAddress.shown(email);
    }

    /**
     * The steps that can be taken with it now, whoever takes them.
     *
     * @param of state of its class
     */
    public Set<EnrolmentStep> possible(ClassState of, Instant now) {
        return Step.possible(EnrolmentStep.class, new EnrolmentStep.Standing(state, offeredUntil, of, now));
    }

    /** Whether its state allows the step, whatever else decides on it. */
    public boolean allows(EnrolmentStep step) {
        return step.refusal(state).isEmpty();
    }
}

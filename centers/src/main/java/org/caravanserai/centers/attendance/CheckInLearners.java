package org.caravanserai.centers.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.jspecify.annotations.Nullable;

/** Finds for whom somebody checks in: the caller, or a minor for whom the caller answers. */
@ApplicationScoped
class CheckInLearners {

    private final Enrolments enrolments;
    private final CenterStaff staff;

    @Inject
    CheckInLearners(Enrolments enrolments, CenterStaff staff) {
        this.enrolments = enrolments;
        this.staff = staff;
    }

    /**
     * @param code of the enrolment; null or blank: the only one that the caller has in the class
     * @throws NotFound when nobody of the caller learns in the class
     * @throws Invalid {@code enrolment} when it is not clear for whom
     */
    Enrolment find(UUID ofClass, @Nullable String code) {
        List<Enrolment> own = enrolments.of(ofClass).stream()
                .filter(each -> each.state() == EnrolmentState.ENROLLED
                        && staff.caller().is(each.learner().account()))
                .filter(each -> code == null || code.isBlank() || each.code().equals(ReadableCode.tidy(code)))
                .toList();
        if (own.isEmpty()) {
            throw new NotFound("not-found");
        }
        if (own.size() > 1) {
            throw new Invalid("enrolment", "required");
        }
        return own.get(0);
    }
}

package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.platform.access.CurrentCaller;

/** Live enrolments of the caller in a class: their own and those of minors. */
@ApplicationScoped
class OwnClassEnrolments {

    private final EnrolmentDirectory enrolments;
    private final CurrentCaller caller;

    @Inject
    OwnClassEnrolments(EnrolmentDirectory enrolments, CurrentCaller caller) {
        this.enrolments = enrolments;
        this.caller = caller;
    }

    List<EnrolmentRow> in(UUID ofClass) {
        var account = caller.get().accountId();
        return account == null
                ? List.of()
                : enrolments.ofAccount(account).stream()
                        .filter(each -> each.classId().equals(ofClass)
                                && (each.state().isLive() || each.state().isLearner()))
                        .toList();
    }
}

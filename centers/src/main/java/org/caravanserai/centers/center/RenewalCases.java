package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterDeadline;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.platform.deadlines.DeadlineHandler;
import org.caravanserai.platform.history.History;

/** Opens the renewal of a center whose agreement ends soon, when its deadline falls due or the center runs again after that. */
@ApplicationScoped
class RenewalCases implements DeadlineHandler {

    private Centers centers;
    private Governance governance;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RenewalCases() {}

    @Inject
    RenewalCases(Centers centers, Governance governance, History history, Clock clock) {
        this.centers = centers;
        this.governance = governance;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public DeadlineKind kind() {
        return CenterDeadline.CENTER_RENEWAL;
    }

    /** Nothing happens to a center that does not operate then; the deadline stays open until the next agreement is signed. */
    @Override
    public void fellDue(Deadline deadline) {
        centers.byId(deadline.subject())
                .flatMap(found -> centers.lock(found.slug()))
                .ifPresent(this::openIfDue);
    }

    /**
     * @param center locked
     */
    void openIfDue(Center center) {
        if (center.state() == CenterState.OPERATING && isDue(center)) {
            center.renewalDue();
            history.record(center.id(), CenterAction.RENEWAL_DUE, CenterState.OPERATING, center.state(), null);
        }
    }

    private boolean isDue(Center center) {
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        return governance.agreements(center.id()).stream()
                .filter(CenterAgreement::isSigned)
                .findFirst()
                .filter(agreement -> !today.isBefore(agreement.renewalDueOn()))
                .isPresent();
    }
}

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

/** Opens the renewal of a center whose agreement ends soon, when its deadline falls due or the center runs again after that. */
@ApplicationScoped
public class RenewalCases implements DeadlineHandler {

    private final Centers centers;
    private final Governance governance;
    private final CenterSteps steps;
    private final Clock clock;

    @Inject
    RenewalCases(Centers centers, Governance governance, CenterSteps steps, Clock clock) {
        this.centers = centers;
        this.governance = governance;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public DeadlineKind kind() {
        return CenterDeadline.CENTER_RENEWAL;
    }

    /** Does nothing for a center that no longer operates; the deadline stays open until the next agreement is signed. */
    @Override
    public void fellDue(Deadline deadline) {
        centers.byId(deadline.subject())
                .flatMap(found -> centers.lock(found.slug()))
                .ifPresent(this::openIfDue);
    }

    /**
     * The first class of a center has started: it operates from then on, and may be due for renewal at once.
     *
     * @param center locked
     */
    public void started(Center center) {
        if (center.state() == CenterState.OPENED) {
            steps.take(center, CenterAction.STARTED, null, center::start);
            openIfDue(center);
        }
    }

    /**
     * @param center locked
     */
    void openIfDue(Center center) {
        if (center.state() == CenterState.OPERATING && isDue(center)) {
            steps.take(center, CenterAction.RENEWAL_DUE, null, center::renewalDue);
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

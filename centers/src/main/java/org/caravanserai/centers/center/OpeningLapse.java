package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.centers.emails.CenterStepEmails;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterDeadline;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.platform.deadlines.DeadlineHandler;
import org.caravanserai.platform.history.History;

/** An approval lapses when the agreement is not signed in time, and a signed center that is not opened in time never opens. */
@ApplicationScoped
class OpeningLapse implements DeadlineHandler {

    private final Centers centers;
    private final CenterDeadlines deadlines;
    private final CenterStepEmails emails;
    private final History history;

    @Inject
    OpeningLapse(Centers centers, CenterDeadlines deadlines, CenterStepEmails emails, History history) {
        this.centers = centers;
        this.deadlines = deadlines;
        this.emails = emails;
        this.history = history;
    }

    @Override
    public DeadlineKind kind() {
        return CenterDeadline.CENTER_OPENING;
    }

    @Override
    public void fellDue(Deadline deadline) {
        centers.byId(deadline.subject())
                .flatMap(found -> centers.lock(found.slug()))
                .filter(center ->
                        center.state() == CenterState.APPROVED || center.state() == CenterState.AGREEMENT_SIGNED)
                .ifPresent(center -> {
                    history.step(center, null, () -> {
                        center.lapse();
                        return CenterAction.valueOf(center.state().name());
                    });
                    emails.happened(center, CenterAction.LAPSED, null);
                    deadlines.lapsed(center);
                });
    }
}

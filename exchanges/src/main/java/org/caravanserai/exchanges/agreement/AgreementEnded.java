package org.caravanserai.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.platform.deadlines.DeadlineHandler;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** The last academic year of an agreement is over: nothing of it is due any more. */
@ApplicationScoped
public class AgreementEnded implements DeadlineHandler {

    private final DeadlineKeeping deadlines;

    @Inject
    AgreementEnded(DeadlineKeeping deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public DeadlineKind kind() {
        return ExchangeDeadline.AGREEMENT_END;
    }

    @Override
    public void fellDue(Deadline deadline) {
        deadlines.cancel(kind(), deadline.subject());
    }
}

package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.platform.deadlines.DeadlineHandler;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** Applications are no longer taken: the deadline of the officers is over. */
@ApplicationScoped
public class CallClosed implements DeadlineHandler {

    private final DeadlineKeeping deadlines;

    @Inject
    CallClosed(DeadlineKeeping deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public DeadlineKind kind() {
        return ExchangeDeadline.CALL_CLOSING;
    }

    @Override
    public void fellDue(Deadline deadline) {
        deadlines.done(kind(), deadline.subject());
    }
}

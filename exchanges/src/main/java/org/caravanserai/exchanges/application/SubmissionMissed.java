package org.caravanserai.exchanges.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.platform.deadlines.DeadlineHandler;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** A draft was not submitted in time: nothing of it is due any more. */
@ApplicationScoped
public class SubmissionMissed implements DeadlineHandler {

    private final DeadlineKeeping deadlines;

    @Inject
    SubmissionMissed(DeadlineKeeping deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public DeadlineKind kind() {
        return ExchangeDeadline.APPLICATION_SUBMISSION;
    }

    @Override
    public void fellDue(Deadline deadline) {
        deadlines.cancel(kind(), deadline.subject());
    }
}

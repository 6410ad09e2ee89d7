package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.platform.deadlines.DeadlineHandler;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** The time to apply at the host is over; whether it was done is known there, so nothing is due here any more. */
@ApplicationScoped
public class HostApplicationMissed implements DeadlineHandler {

    private final DeadlineKeeping deadlines;

    @Inject
    HostApplicationMissed(DeadlineKeeping deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public DeadlineKind kind() {
        return ExchangeDeadline.HOST_APPLICATION;
    }

    @Override
    public void fellDue(Deadline deadline) {
        deadlines.cancel(kind(), deadline.subject());
    }
}

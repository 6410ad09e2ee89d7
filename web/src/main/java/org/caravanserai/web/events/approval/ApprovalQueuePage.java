package org.caravanserai.web.events.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.events.approval.ApprovalQueue;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** What waits for the authority, the longest waiting first. */
@Named
@RequestScoped
public class ApprovalQueuePage {

    private static final int SIZE = 50;
    private static final int LONG_WAIT = 7;

    private ApprovalQueue queue;
    private RequestParameters parameters;
    private Instant now;
    private @Nullable Page<EventRow> waiting;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalQueuePage() {}

    @Inject
    ApprovalQueuePage(ApprovalQueue queue, RequestParameters parameters, Clock clock) {
        this.queue = queue;
        this.parameters = parameters;
        this.now = clock.instant();
    }

    public Page<EventRow> getWaiting() {
        if (waiting == null) {
            waiting = parameters.list(SIZE, queue::execute);
        }
        return waiting;
    }

    /** The words that are searched for; empty for all. */
    public String getQuery() {
        return parameters.text("query");
    }

    /** Whole days that it has been waiting. */
    public long days(EventRow row) {
        return row.waitingSince() == null
                ? 0
                : Duration.between(row.waitingSince(), now).toDays();
    }

    public boolean isLate(EventRow row) {
        return days(row) >= LONG_WAIT;
    }
}

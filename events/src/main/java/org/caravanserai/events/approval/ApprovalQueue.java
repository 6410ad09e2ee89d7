package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What waits for the authority: events, and changes of approved ones; the longest waiting first. */
@UseCase
@Requires(Permission.APPROVE_EVENTS)
public class ApprovalQueue {

    private EventDirectory directory;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalQueue() {}

    @Inject
    public ApprovalQueue(EventDirectory directory) {
        this.directory = directory;
    }

    public Page<EventRow> execute(PageRequest request) {
        return directory.queue(request);
    }
}

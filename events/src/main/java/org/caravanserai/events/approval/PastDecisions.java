package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.PastDecision;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What the authority has decided on events and on changes of approved ones, the newest first. */
@UseCase
@Requires(Permission.APPROVE_EVENTS)
public class PastDecisions {

    private EventDirectory directory;

    @SuppressWarnings("NullAway.Init")
    protected PastDecisions() {}

    @Inject
    public PastDecisions(EventDirectory directory) {
        this.directory = directory;
    }

    public Page<PastDecision> execute(PageRequest request) {
        return directory.decided(request);
    }
}

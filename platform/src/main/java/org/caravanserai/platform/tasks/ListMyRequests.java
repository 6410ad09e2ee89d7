package org.caravanserai.platform.tasks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.OwnRequest;
import org.caravanserai.domain.tasks.OwnRequests;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What the caller has asked for and where it stands: all that is open, and what was answered within the last 90 days. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMyRequests {

    private static final Duration ANSWERED = Duration.ofDays(90);
    private static final int MOST = 100;

    private final OwnRequests requests;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    ListMyRequests(OwnRequests requests, CurrentCaller caller, Clock clock) {
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    /** The open ones first, then the latest. */
    public List<OwnRequest> execute() {
        return requests.of(
                Objects.requireNonNull(caller.get().accountId()),
                clock.instant().minus(ANSWERED),
                MOST);
    }
}

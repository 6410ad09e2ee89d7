package org.caravanserai.platform.deadlines;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.deadlines.Deadlines;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Number of the caller's deadlines that are overdue or near. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class CountMyDeadlines {

    private final Deadlines deadlines;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    CountMyDeadlines(Deadlines deadlines, CurrentCaller caller, Clock clock) {
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    public long execute() {
        var account = caller.get().accountId();
        return account == null ? 0 : deadlines.pressing(account, clock.instant());
    }
}

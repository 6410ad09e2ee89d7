package org.caravanserai.exchanges.call;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallChanged;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer takes no more applications for an open call before its deadline; whoever has a draft is told. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CloseCall {

    private final CallAccess access;
    private final CallCorrections corrections;
    private final History history;
    private final Event<CallChanged> changed;
    private final Clock clock;

    @Inject
    CloseCall(
            CallAccess access, CallCorrections corrections, History history, Event<CallChanged> changed, Clock clock) {
        this.access = access;
        this.corrections = corrections;
        this.history = history;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code call-not-open-yet}, {@code call-closed}, {@code call-cancelled}
     */
    public void execute(Slug slug) {
        var call = access.run(slug);
        call.close(clock.instant());
        history.record(call.id(), CallAction.CLOSED, null);
        corrections.closed(call);
        changed.fire(new CallChanged(call.id()));
    }
}

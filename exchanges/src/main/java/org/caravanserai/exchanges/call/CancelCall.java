package org.caravanserai.exchanges.call;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallChanged;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer calls off a published call before its results; its applications end, and whoever has applied is told why. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CancelCall {

    private final CallAccess access;
    private final CallCorrections corrections;
    private final History history;
    private final Event<CallChanged> changed;
    private final Clock clock;

    @Inject
    CancelCall(
            CallAccess access, CallCorrections corrections, History history, Event<CallChanged> changed, Clock clock) {
        this.access = access;
        this.corrections = corrections;
        this.history = history;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @param reason shown to everybody who has applied
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code call-not-published}, {@code call-cancelled}, {@code results-released}
     * @throws Invalid {@code required}, {@code text-too-long} for {@code reason}
     */
    public void execute(Slug slug, String reason) {
        var call = access.run(slug);
        call.cancel(reason, clock.instant());
        history.record(call.id(), CallAction.CANCELLED, call.cancellation());
        corrections.cancelled(call);
        changed.fire(new CallChanged(call.id()));
    }
}

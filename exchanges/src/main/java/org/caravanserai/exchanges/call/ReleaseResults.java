package org.caravanserai.exchanges.call;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallChanged;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer releases the results of a call to all applicants together. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ReleaseResults {

    private CallAccess access;
    private ApplicationReleases releases;
    private History history;
    private Event<CallChanged> changed;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReleaseResults() {}

    @Inject
    public ReleaseResults(
            CallAccess access, ApplicationReleases releases, History history, Event<CallChanged> changed, Clock clock) {
        this.access = access;
        this.releases = releases;
        this.history = history;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code call-still-open}, {@code results-released}
     */
    public void execute(Slug slug) {
        var call = access.run(slug);
        var now = clock.instant();
        call.release(now);
        releases.release(call, now.plus(Duration.ofDays(call.rules().offerDays())));
        history.record(call.id(), CallAction.RELEASED, null);
        changed.fire(new CallChanged(call.id()));
    }
}

package org.caravanserai.exchanges.selection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallChanged;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer releases the results of a call to all applicants together. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ReleaseResults {

    private final CallAccess access;
    private final CallCompetition competition;
    private final ApplicationReleases releases;
    private final History history;
    private final Event<CallChanged> changed;
    private final Clock clock;

    @Inject
    ReleaseResults(
            CallAccess access,
            CallCompetition competition,
            ApplicationReleases releases,
            History history,
            Event<CallChanged> changed,
            Clock clock) {
        this.competition = competition;
        this.access = access;
        this.releases = releases;
        this.history = history;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller does not run the call
     * @param allocation the version of the allocation that is released
     * @throws Refused {@code call-still-open}, {@code results-released}, {@code call-cancelled}, {@code not-allocated}
     * @throws Conflict {@code allocation-outdated} when scores, applications or places have changed since
     * @throws Forbidden {@code applies-for-call} when the caller has applied
     */
    public void execute(Slug slug, String allocation) {
        var call = access.run(slug);
        var now = clock.instant();
        access.requireImpartial(call);
        call.require(CallStep.RELEASE, now);
        call.release(allocation, competition.of(call).version(), now);
        releases.release(call, now.plus(Duration.ofDays(call.rules().offerDays())));
        history.record(call.id(), CallAction.RELEASED, null);
        changed.fire(new CallChanged(call.id()));
    }
}

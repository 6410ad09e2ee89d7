package org.caravanserai.exchanges.call;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallChanged;
import org.caravanserai.domain.exchanges.call.Calls;
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

    private Calls calls;
    private CallDesk desk;
    private ApplicationEmails emails;
    private History history;
    private Event<CallChanged> changed;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReleaseResults() {}

    @Inject
    public ReleaseResults(
            Calls calls,
            CallDesk desk,
            ApplicationEmails emails,
            History history,
            Event<CallChanged> changed,
            Clock clock) {
        this.calls = calls;
        this.desk = desk;
        this.emails = emails;
        this.history = history;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code call-still-open}, {@code results-released}
     */
    public void execute(Slug slug) {
        var call = desk.run(slug);
        var now = clock.instant();
        call.release(now);
        var until = now.plus(Duration.ofDays(call.rules().offerDays()));
        for (var application : calls.submitted(call.id())) {
            var before = application.state();
            application.release(until);
            history.record(application.id(), ApplicationAction.RELEASED, before, application.state(), null);
            emails.result(call, application);
        }
        history.record(call.id(), CallAction.RELEASED, null);
        changed.fire(new CallChanged(call.id()));
    }
}

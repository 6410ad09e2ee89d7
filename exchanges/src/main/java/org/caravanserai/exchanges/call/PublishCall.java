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
import org.caravanserai.platform.organizations.OrganizationStanding;

/** An officer of a verified organization publishes a call: anybody sees it from then on, as long as somebody vouches for the organization. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class PublishCall {

    private final CallAccess access;
    private final OrganizationStanding standing;
    private final CallDeadlines deadlines;
    private final History history;
    private final Event<CallChanged> changed;
    private final Clock clock;

    @Inject
    public PublishCall(
            CallAccess access,
            OrganizationStanding standing,
            CallDeadlines deadlines,
            History history,
            Event<CallChanged> changed,
            Clock clock) {
        this.access = access;
        this.standing = standing;
        this.deadlines = deadlines;
        this.history = history;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Publishing it again changes nothing.
     *
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code organization-unverified}
     */
    public void execute(Slug slug) {
        var call = access.run(slug);
        if (!call.isPublic()) {
            standing.requireVerified(call.organization());
            call.publish(clock.instant());
            deadlines.published(call);
            history.record(call.id(), CallAction.PUBLISHED, null);
            changed.fire(new CallChanged(call.id()));
        }
    }
}

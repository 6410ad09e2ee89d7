package org.caravanserai.exchanges.application;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ApplicationNotices;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/**
 * A scholar makes the own submitted application a draft again, to change it while the call is open. Its documents and references
 * stay; unless it is submitted again before the deadline, it takes no part in the selection.
 */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ReopenApplication {

    private final CallAccess access;
    private final ApplicationNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    public ReopenApplication(CallAccess access, ApplicationNotices notices, History history, Clock clock) {
        this.access = access;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Reopening a draft changes nothing.
     *
     * @return the public name of the call, where the draft is changed
     * @throws NotFound when it is not the caller's
     * @throws Refused {@code call-closed}; {@code application-state}
     */
    public String execute(String code) {
        var call = access.lockedCallOf(code);
        var application = access.own(code);
        if (application.state() != ApplicationState.DRAFT) {
            call.require(CallStep.APPLY, clock.instant());
            history.step(application, ApplicationAction.REOPENED, null, application::reopen);
            notices.reopened(call, application);
        }
        return call.slug().toString();
    }
}

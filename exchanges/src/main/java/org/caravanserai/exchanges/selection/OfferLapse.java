package org.caravanserai.exchanges.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.exchanges.call.ApplicationNotices;
import org.caravanserai.platform.deadlines.DeadlineHandler;
import org.caravanserai.platform.history.History;

/** Ends an offer that was not answered in time, and passes the place on. */
@ApplicationScoped
public class OfferLapse implements DeadlineHandler {

    private final Calls calls;
    private final CallApplications applications;
    private final ReserveList reserve;
    private final ApplicationNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    OfferLapse(
            Calls calls,
            CallApplications applications,
            ReserveList reserve,
            ApplicationNotices notices,
            History history,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.reserve = reserve;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public DeadlineKind kind() {
        return ExchangeDeadline.OFFER_ANSWER;
    }

    /** Does nothing when the offer was answered meanwhile. The call is locked first, so that its place is passed on once. */
    @Override
    public void fellDue(Deadline deadline) {
        var code = applications
                .application(deadline.subject())
                .map(Application::code)
                .orElse("");
        applications.callOf(code).flatMap(calls::lockById).ifPresent(call -> end(call, code));
    }

    private void end(ExchangeCall call, String code) {
        applications
                .lockApplication(code)
                .filter(found -> found.hasLapsed(clock.instant()))
                .ifPresent(application -> {
                    var held = application.held();
                    history.step(application, ApplicationAction.LAPSED, null, application::lapse);
                    notices.lapsed(call, application);
                    reserve.placeFreed(call, held);
                });
    }
}

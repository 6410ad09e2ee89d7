package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.history.History;

/** Ends an offer that was not answered in time, in a transaction of its own, and passes the place on. */
@OwnTransaction
class OfferLapse {

    private Calls calls;
    private ReserveList reserve;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OfferLapse() {}

    @Inject
    OfferLapse(Calls calls, ReserveList reserve, History history, Clock clock) {
        this.calls = calls;
        this.reserve = reserve;
        this.history = history;
        this.clock = clock;
    }

    /** Does nothing when it was answered meanwhile. */
    void end(String code) {
        var call = calls.callOf(code).flatMap(calls::lockById);
        var application = calls.lockApplication(code).filter(found -> found.hasLapsed(clock.instant()));
        if (call.isEmpty() || application.isEmpty()) {
            return;
        }
        var before = application.get().state();
        application.get().lapse();
        history.record(
                application.get().id(),
                ApplicationAction.LAPSED,
                before,
                application.get().state(),
                null);
        reserve.placeFreed(call.get(), application.get());
    }
}

package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.platform.history.History;

/** Offers places that become free to those on the reserve list, the first in the ranking first. */
@ApplicationScoped
class ReserveList {

    private Calls calls;
    private FreePlaces free;
    private ApplicationNotices notices;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReserveList() {}

    @Inject
    ReserveList(Calls calls, FreePlaces free, ApplicationNotices notices, History history, Clock clock) {
        this.calls = calls;
        this.free = free;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A place that this application held is free.
     *
     * @param call locked by the caller, so that no place is offered twice
     */
    void placeFreed(ExchangeCall call, Application by) {
        var condition = by.allocated();
        if (condition == null || call.releasedAt() == null) {
            return;
        }
        var waiting = calls.reserve(call.id()).stream()
                .filter(application -> application.wishes().contains(condition))
                .iterator();
        int places = free.of(call, condition);
        while (places-- > 0 && waiting.hasNext()) {
            offer(call, waiting.next(), condition);
        }
    }

    private void offer(ExchangeCall call, Application application, String condition) {
        var before = application.state();
        application.promote(
                condition, clock.instant().plus(Duration.ofDays(call.rules().offerDays())));
        history.record(application.id(), ApplicationAction.PROMOTED, before, application.state(), null);
        notices.result(call, application);
    }
}

package org.caravanserai.exchanges.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.exchanges.call.CallPlaces;

/** A place that somebody held is free again: it is offered to the reserve lists of the calls that are for it. */
@ApplicationScoped
public class PlaceReturns {

    private final Calls calls;
    private final CallPlaces places;
    private final ReserveList reserve;

    @Inject
    PlaceReturns(Calls calls, CallPlaces places, ReserveList reserve) {
        this.calls = calls;
        this.places = places;
        this.reserve = reserve;
    }

    /**
     * Calls are locked before their places, as everywhere.
     *
     * @param giveBack gives the place back
     */
    public void pass(Nomination.Place place, Runnable giveBack) {
        var waiting = calls.lockWaitingFor(place.agreement(), place.condition(), place.year());
        places.lock(waiting);
        giveBack.run();
        waiting.forEach(reserve::passOn);
    }
}

package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.places.PlaceBook;

/** Places of a call that can be offered. */
@ApplicationScoped
class FreePlaces {

    private PlaceBook places;
    private Calls calls;

    @SuppressWarnings("NullAway.Init")
    protected FreePlaces() {}

    @Inject
    FreePlaces(PlaceBook places, Calls calls) {
        this.places = places;
        this.calls = calls;
    }

    /** Those of a condition that are left, without those that are offered or accepted already, in whatever call. */
    int of(ExchangeCall call, String condition) {
        return Math.max(
                0,
                places.left(call.agreement(), condition, call.year())
                        - calls.offered(call.agreement(), condition, call.year()));
    }
}

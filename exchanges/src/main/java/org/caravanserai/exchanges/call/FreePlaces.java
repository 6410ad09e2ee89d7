package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.shared.AcademicYear;

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

    /** Free places of a condition, minus those offered or accepted in any call. */
    int of(ExchangeCall call, String condition) {
        return of(call.agreement(), condition, call.year());
    }

    /** Like the other one, for any agreement and year. */
    int of(UUID agreement, String condition, AcademicYear year) {
        return Math.max(0, places.left(agreement, condition, year) - calls.offered(agreement, condition, year));
    }
}

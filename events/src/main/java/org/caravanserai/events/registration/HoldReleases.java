package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.platform.access.OwnTransaction;

/** Gives back what was held for guests who did not confirm their address in time, one registration in each transaction. */
@OwnTransaction
class HoldReleases {

    private Registrations registrations;
    private Departures departures;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected HoldReleases() {}

    @Inject
    HoldReleases(Registrations registrations, Departures departures, Clock clock) {
        this.registrations = registrations;
        this.departures = departures;
        this.clock = clock;
    }

    List<Registration> due(int most) {
        return registrations.holdsOver(clock.instant(), most);
    }

    /** Nothing happens when it was confirmed meanwhile, or another node has released it. */
    void release(Registration due) {
        departures.endHold(due);
    }
}

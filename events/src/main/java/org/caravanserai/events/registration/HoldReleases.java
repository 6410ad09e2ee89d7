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

    private final Registrations registrations;
    private final SeatReleases releases;
    private final Clock clock;

    @Inject
    HoldReleases(Registrations registrations, SeatReleases releases, Clock clock) {
        this.registrations = registrations;
        this.releases = releases;
        this.clock = clock;
    }

    List<Registration> due(int most) {
        return registrations.holdsOver(clock.instant(), most);
    }

    /** Does nothing if it was confirmed meanwhile or another node has released it. */
    void release(Registration due) {
        releases.endHold(due);
    }
}

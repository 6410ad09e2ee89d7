package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.center.Closings;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.history.History;

/** Opens the renewal of centers whose agreement ends soon, one center in each transaction. */
@OwnTransaction
class RenewalCases {

    private Centers centers;
    private Closings closings;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RenewalCases() {}

    @Inject
    RenewalCases(Centers centers, Closings closings, History history, Clock clock) {
        this.centers = centers;
        this.closings = closings;
        this.history = history;
        this.clock = clock;
    }

    List<UUID> due(int most) {
        return closings.renewalsDue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), most);
    }

    /** Nothing happens when the center has taken another step meanwhile. */
    void open(UUID id) {
        centers.byId(id)
                .flatMap(found -> centers.lock(found.slug()))
                .filter(center -> center.state() == CenterState.OPERATING)
                .ifPresent(center -> {
                    center.renewalDue();
                    history.record(center.id(), CenterAction.RENEWAL_DUE, CenterState.OPERATING, center.state(), null);
                });
    }
}

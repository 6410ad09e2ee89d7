package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer of the receiving side confirms that a person has left: the stay is over. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RecordDeparture {

    private final NominationAccess access;
    private final StayConsequences stays;

    @Inject
    public RecordDeparture(NominationAccess access, StayConsequences stays) {
        this.access = access;
        this.stays = stays;
    }

    /**
     * Confirming the same day again changes nothing. A stay that was interrupted, extended or much shorter than its term counts by its real
     * length, each other one by its term.
     *
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} for the sending side
     * @throws Invalid {@code in-the-future}, {@code before-arrival}, {@code day-of-arrival}, {@code before-interruption}
     * @throws Refused {@code mobility-state}
     */
    public void execute(String code, LocalDate day) {
        var mobility = access.mobility(code);
        var nomination = access.receivedFor(mobility);
        if (mobility.state() == MobilityState.DEPARTED && day.equals(mobility.departedOn())) {
            return;
        }
        stays.take(mobility, StayEventKind.DEPARTURE, day, null, () -> mobility.depart(day, stays.latestToday()));
        stays.ended(mobility, nomination, day);
    }
}

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
import org.jspecify.annotations.Nullable;

/** An officer of the receiving side confirms that a person has arrived: the place is taken and the ledger gets an entry. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RecordArrival {

    private final NominationAccess access;
    private final StayConsequences stays;

    @Inject
    public RecordArrival(NominationAccess access, StayConsequences stays) {
        this.access = access;
        this.stays = stays;
    }

    /**
     * Confirming the same day again changes nothing.
     *
     * @param reason needed where the person has come long before the stay begins; see {@link
     *     org.caravanserai.domain.exchanges.nomination.ArrivalDays}
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} for the sending side
     * @throws Invalid {@code in-the-future}, {@code arrival-outside-year}; {@code arrival-early} for the reason
     * @throws Refused {@code mobility-state}
     */
    public void execute(String code, LocalDate day, @Nullable String reason) {
        var mobility = access.mobility(code);
        var nomination = access.receivedFor(mobility);
        if (mobility.state() == MobilityState.ARRIVED && day.equals(mobility.arrivedOn())) {
            return;
        }
        stays.take(
                mobility,
                StayEventKind.ARRIVAL,
                day,
                reason,
                () -> mobility.arrive(day, stays.latestToday(), stays.arrivalDays(nomination), reason));
        stays.begun(mobility, nomination);
    }
}

package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer of the receiving side confirms that a person has left: the stay is over. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RecordDeparture {

    private NominationDesk desk;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RecordDeparture() {}

    @Inject
    public RecordDeparture(NominationDesk desk, History history, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Confirming the same day again changes nothing.
     *
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} for the sending side
     * @throws Invalid {@code in-the-future}, {@code before-arrival}
     * @throws Refused {@code mobility-state}
     */
    public void execute(String code, LocalDate day) {
        var mobility = desk.mobility(code);
        desk.receivedFor(mobility);
        if (mobility.state() == MobilityState.DEPARTED && day.equals(mobility.departedOn())) {
            return;
        }
        var before = mobility.state();
        mobility.depart(day, DatesNow.latest(clock.instant()));
        history.record(mobility.id(), MobilityAction.DEPARTED, before, mobility.state(), day.toString());
    }
}

package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.places.Ledger;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer of the receiving side confirms that a person has arrived: the place is taken and the ledger gets an entry. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RecordArrival {

    private NominationDesk desk;
    private PlaceBook places;
    private Ledger ledger;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RecordArrival() {}

    @Inject
    public RecordArrival(NominationDesk desk, PlaceBook places, Ledger ledger, History history, Clock clock) {
        this.desk = desk;
        this.places = places;
        this.ledger = ledger;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Confirming the same day again changes nothing.
     *
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} for the sending side
     * @throws Invalid {@code in-the-future}
     * @throws Refused {@code mobility-state}
     */
    public void execute(String code, LocalDate day) {
        var mobility = desk.mobility(code);
        var nomination = desk.receivedFor(mobility);
        if (mobility.state() == MobilityState.ARRIVED && day.equals(mobility.arrivedOn())) {
            return;
        }
        var now = clock.instant();
        var before = mobility.state();
        mobility.arrive(day, DatesNow.latest(now));
        var place = nomination.place();
        places.take(place.agreement(), place.condition(), place.year());
        ledger.add(LedgerEntry.arrival(
                place.agreement(),
                place.condition(),
                place.year(),
                place.from(),
                place.to(),
                nomination.term(),
                mobility.id(),
                now));
        history.record(mobility.id(), MobilityAction.ARRIVED, before, mobility.state(), day.toString());
    }
}

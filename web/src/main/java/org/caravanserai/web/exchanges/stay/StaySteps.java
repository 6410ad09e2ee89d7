package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.nomination.RecordArrival;
import org.caravanserai.exchanges.nomination.RecordDeparture;
import org.caravanserai.exchanges.nomination.RecordNoShow;
import org.caravanserai.web.exchanges.nomination.NominationPage;
import org.caravanserai.web.shell.Notices;

/** Confirmations of a stay by the receiving officer. */
@Named
@RequestScoped
public class StaySteps extends StayForm {

    private final RecordArrival arrival;
    private final RecordDeparture departure;
    private final RecordNoShow noShow;

    @Inject
    StaySteps(
            RecordArrival arrival,
            RecordDeparture departure,
            RecordNoShow noShow,
            NominationPage page,
            Notices notices) {
        super(page, notices);
        this.arrival = arrival;
        this.departure = departure;
        this.noShow = noShow;
    }

    public void arrive() {
        arrival.execute(stay(), day(), getReason());
        done("arrived");
    }

    public void depart() {
        departure.execute(stay(), day());
        done("departed");
    }

    public void missing() {
        noShow.execute(stay(), getReason());
        done("noShow");
    }
}

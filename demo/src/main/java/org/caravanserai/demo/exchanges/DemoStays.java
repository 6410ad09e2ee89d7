package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.nomination.RecordArrival;
import org.caravanserai.exchanges.nomination.RecordDeparture;
import org.caravanserai.exchanges.nomination.RecordNoShow;

/** Arrivals and departures on days of the past. */
@ApplicationScoped
class DemoStays {

    private final DemoNominations nominations;
    private final RecordArrival arrival;
    private final RecordDeparture departure;
    private final RecordNoShow noShow;
    private final DemoDates dates;

    @Inject
    DemoStays(
            DemoNominations nominations,
            RecordArrival arrival,
            RecordDeparture departure,
            RecordNoShow noShow,
            DemoDates dates) {
        this.nominations = nominations;
        this.arrival = arrival;
        this.departure = departure;
        this.noShow = noShow;
        this.dates = dates;
    }

    void arrived(String stay, DemoOffice at, LocalDate day) {
        dates.by(at, day, () -> arrival.execute(stay, day, null));
    }

    void missing(String stay, DemoOffice at, LocalDate day, String why) {
        dates.by(at, day, () -> noShow.execute(stay, why));
    }

    /** A stay of the academic year before the present one, from the nomination to the departure. */
    void finished(Route route, PersonName name) {
        var stay = nominations.accepted(route, name, dates.day(-1, 4, 18), dates.day(-1, 5, 2));
        arrived(stay, route.to(), dates.day(-1, 8, 28));
        var end = dates.day(0, 6, 30);
        dates.by(route.to(), end, () -> departure.execute(stay, end));
    }
}

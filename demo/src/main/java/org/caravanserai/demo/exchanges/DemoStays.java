package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.nomination.DecideNomination;
import org.caravanserai.exchanges.nomination.DecideNomination.Decision;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.exchanges.nomination.NominateBeyondPlaces;
import org.caravanserai.exchanges.nomination.RecordArrival;
import org.caravanserai.exchanges.nomination.RecordDeparture;
import org.caravanserai.exchanges.nomination.RecordNoShow;

/** Nominations and stays on days of the past. */
@ApplicationScoped
class DemoStays {

    private Nominate nominate;
    private NominateBeyondPlaces beyond;
    private DecideNomination decide;
    private RecordArrival arrival;
    private RecordDeparture departure;
    private RecordNoShow noShow;
    private DemoPeople people;
    private DemoDates dates;

    @SuppressWarnings("NullAway.Init")
    protected DemoStays() {}

    @Inject
    DemoStays(
            Nominate nominate,
            NominateBeyondPlaces beyond,
            DecideNomination decide,
            RecordArrival arrival,
            RecordDeparture departure,
            RecordNoShow noShow,
            DemoPeople people,
            DemoDates dates) {
        this.nominate = nominate;
        this.beyond = beyond;
        this.decide = decide;
        this.arrival = arrival;
        this.departure = departure;
        this.noShow = noShow;
        this.people = people;
        this.dates = dates;
    }

    /**
     * Which place of which agreement.
     *
     * @param condition its code
     */
    record Route(String agreement, String condition, DemoOffice from, DemoOffice to, AcademicYear year, Term term) {

        Route over(Term another) {
            return new Route(agreement, condition, from, to, year, another);
        }
    }

    /** A nomination that waits for the receiving office. */
    Nominate.Nominated nominated(Route route, PersonName name, LocalDate day) {
        return nominated(route, person(route, name), day);
    }

    private Nominate.Nominated nominated(Route route, Nominee person, LocalDate day) {
        var made = new Nominate.Nominated[1];
        people.actAs(route.from().who());
        dates.on(
                day,
                () -> made[0] = nominate.execute(new Nominate.Command(
                        route.agreement(), route.condition(), route.year(), route.term(), person, null)));
        return made[0];
    }

    private static Nominee person(Route route, PersonName name) {
        var address =
                (name.given() + "." + name.family()).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "");
        return person(route, name, address + "@post.caravanserai.example");
    }

    private static Nominee person(Route route, PersonName name, String address) {
        return new Nominee(
                name, EmailAddress.of(address), CountryCode.of(route.from().country()), null);
    }

    /** A nomination beyond the places that waits for a second person. */
    void nominatedBeyond(Route route, PersonName name, LocalDate day, String why) {
        people.actAs(route.from().who());
        dates.on(
                day,
                () -> beyond.execute(new NominateBeyondPlaces.Command(
                        route.agreement(), route.condition(), route.year(), route.term(), person(route, name), why)));
    }

    void rejected(Route route, PersonName name, LocalDate nominated, LocalDate day, String why) {
        var made = nominated(route, name, nominated);
        people.actAs(route.to().who());
        dates.on(
                day,
                () -> decide.execute(new DecideNomination.Command(made.code(), made.proposal(), Decision.REJECT, why)));
    }

    /** The code of the stay that is expected. */
    String accepted(Route route, PersonName name, LocalDate nominated, LocalDate day) {
        return accepted(nominated(route, name, nominated), route, day);
    }

    /** As the other one, of somebody with a demo account. */
    String accepted(Route route, PersonName name, String who, LocalDate nominated, LocalDate day) {
        return accepted(nominated(route, person(route, name, who + DemoPeople.DOMAIN), nominated), route, day);
    }

    private String accepted(Nominate.Nominated made, Route route, LocalDate day) {
        var stay = new String[1];
        people.actAs(route.to().who());
        dates.on(
                day,
                () -> stay[0] = Objects.requireNonNull(decide.execute(
                                new DecideNomination.Command(made.code(), made.proposal(), Decision.ACCEPT, null))
                        .mobility()));
        return stay[0];
    }

    void arrived(String stay, DemoOffice at, LocalDate day) {
        people.actAs(at.who());
        dates.on(day, () -> arrival.execute(stay, day));
    }

    void departed(String stay, DemoOffice at, LocalDate day) {
        people.actAs(at.who());
        dates.on(day, () -> departure.execute(stay, day));
    }

    void missing(String stay, DemoOffice at, LocalDate day, String why) {
        people.actAs(at.who());
        dates.on(day, () -> noShow.execute(stay, why));
    }

    /** A stay of the academic year before the present one, from the nomination to the departure. */
    void finished(Route route, PersonName name) {
        var stay = accepted(route, name, dates.day(-1, 4, 18), dates.day(-1, 5, 2));
        arrived(stay, route.to(), dates.day(-1, 8, 28));
        departed(stay, route.to(), dates.day(0, 6, 30));
    }
}

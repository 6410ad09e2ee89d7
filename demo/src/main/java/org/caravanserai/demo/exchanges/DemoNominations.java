package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.nomination.DecideNomination;
import org.caravanserai.exchanges.nomination.DecideNomination.Decision;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.exchanges.nomination.NominateBeyondPlaces;

/** Nominations and what was decided on them, on days of the past. */
@ApplicationScoped
class DemoNominations {

    private final Nominate nominate;
    private final NominateBeyondPlaces beyond;
    private final DecideNomination decide;
    private final DemoDates dates;

    @Inject
    DemoNominations(Nominate nominate, NominateBeyondPlaces beyond, DecideNomination decide, DemoDates dates) {
        this.nominate = nominate;
        this.beyond = beyond;
        this.decide = decide;
        this.dates = dates;
    }

    /** A nomination that waits for the receiving office. */
    Nominate.Nominated nominated(Route route, PersonName name, LocalDate day) {
        return nominated(route, person(route, name), day);
    }

    private Nominate.Nominated nominated(Route route, Nominee person, LocalDate day) {
        var made = new Nominate.Nominated[1];
        dates.by(
                route.from(),
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
        dates.by(
                route.from(),
                day,
                () -> beyond.execute(new NominateBeyondPlaces.Command(
                        route.agreement(), route.condition(), route.year(), route.term(), person(route, name), why)));
    }

    void rejected(Route route, PersonName name, LocalDate nominated, LocalDate day, String why) {
        var made = nominated(route, name, nominated);
        dates.by(
                route.to(),
                day,
                () -> decide.execute(new DecideNomination.Command(made.code(), made.proposal(), Decision.REJECT, why)));
    }

    /** The code of the stay that is expected. */
    String accepted(Route route, PersonName name, LocalDate nominated, LocalDate day) {
        return accepted(nominated(route, name, nominated), route, day);
    }

    /** Like the other one, for a person with a demo account. */
    String accepted(Route route, PersonName name, String who, LocalDate nominated, LocalDate day) {
        return accepted(nominated(route, person(route, name, who + DemoPeople.DOMAIN), nominated), route, day);
    }

    private String accepted(Nominate.Nominated made, Route route, LocalDate day) {
        var stay = new String[1];
        dates.by(
                route.to(),
                day,
                () -> stay[0] = Objects.requireNonNull(decide.execute(
                                new DecideNomination.Command(made.code(), made.proposal(), Decision.ACCEPT, null))
                        .mobility()));
        return stay[0];
    }
}

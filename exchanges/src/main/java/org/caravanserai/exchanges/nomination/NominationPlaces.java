package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;

/** Finds the place under an agreement that an officer asks for, and reserves it. */
@ApplicationScoped
class NominationPlaces {

    private Agreements agreements;
    private PlaceBook places;
    private ExchangeOfficer officer;

    @SuppressWarnings("NullAway.Init")
    protected NominationPlaces() {}

    @Inject
    NominationPlaces(Agreements agreements, PlaceBook places, ExchangeOfficer officer) {
        this.agreements = agreements;
        this.places = places;
        this.officer = officer;
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the caller acts for none of the parties
     * @throws Forbidden {@code other-side-nominates} when the caller acts for the receiving side only
     * @throws Refused {@code agreement-not-in-force}; {@code quota-exhausted} with the places that are left
     * @throws Invalid {@code unknown-condition}, {@code no-places-in-year}
     */
    Nomination.Place reserve(Nominate.Command command) {
        var agreement = officer.agreement(command.agreement());
        var inForce = agreement.revisionInForce();
        if (inForce == null || !agreement.allowsExchangesIn(command.year())) {
            throw new Refused("agreement-not-in-force");
        }
        var condition = agreements
                .revision(agreement.id(), inForce)
                .flatMap(revision -> revision.terms().condition(command.condition()))
                .orElseThrow(() -> new Invalid("condition", "unknown-condition", command.condition()));
        if (!condition.covers(command.year())) {
            throw new Invalid("academicYear", "no-places-in-year", command.year());
        }
        var from = agreement.party(condition.from());
        if (!officer.actsFor(from)) {
            throw new Forbidden("other-side-nominates");
        }
        if (!places.reserve(agreement.id(), condition.code(), command.year())) {
            throw Refused.withLeft("quota-exhausted", places.left(agreement.id(), condition.code(), command.year()));
        }
        return new Nomination.Place(
                agreement.id(), condition.code(), command.year(), from, agreement.party(condition.to()));
    }

    /** As {@link #reserve}, for a nomination that was rejected and is made again. */
    void reserveAgain(Nomination nomination) {
        var place = nomination.place();
        var agreement = agreements.byId(place.agreement()).orElseThrow().code();
        reserve(new Nominate.Command(
                agreement,
                place.condition(),
                place.year(),
                nomination.term(),
                nomination.nominee(),
                nomination.application()));
    }
}

package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.AcademicCalendar;
import org.caravanserai.exchanges.ExchangeOfficer;

/** Finds the place under an agreement that an officer asks for, and reserves it. */
@ApplicationScoped
class NominationPlaces {

    private final Agreements agreements;
    private final PlaceBook places;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    NominationPlaces(Agreements agreements, PlaceBook places, ExchangeOfficer officer, Clock clock) {
        this.agreements = agreements;
        this.places = places;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * A place that a call keeps for the person is reserved out of its promise, any other one out of those that are free.
     *
     * @throws org.caravanserai.domain.shared.NotFound when the caller acts for none of the parties
     * @throws Forbidden {@code other-side-nominates} when the caller acts for the receiving side only
     * @throws Refused {@code agreement-not-in-force}; {@code quota-exhausted} with the places that are left
     * @throws Invalid {@code unknown-condition}, {@code no-places-in-year}, {@code year-over}
     */
    Nomination.Place reserve(Nominate.Command command) {
        var place = WantedPlace.of(agreements, officer, command.agreement(), command.condition(), command.year())
                .place();
        requireNotOver(place.year());
        boolean reserved = command.application() == null
                ? places.reserve(place.agreement(), place.condition(), place.year())
                : places.redeem(place.agreement(), place.condition(), place.year());
        if (!reserved) {
            throw Refused.withLeft("quota-exhausted", left(place));
        }
        return place;
    }

    /**
     * A place that only an exception gives.
     *
     * @param confirming the organization that confirms the exception
     * @param account of the requesting person
     * @param name of the requesting person
     */
    record Beyond(Nomination.Place place, UUID confirming, UUID account, String name) {}

    /**
     * As {@link #reserve}, where all places are used up; nothing is reserved.
     *
     * @throws Refused {@code places-left} when no exception is needed; {@code quota-exhausted} where the agreement has a hard stop
     */
    Beyond beyond(NominateBeyondPlaces.Command command) {
        var wanted = WantedPlace.of(agreements, officer, command.agreement(), command.condition(), command.year());
        var place = wanted.place();
        requireNotOver(place.year());
        int left = left(place);
        if (left > 0) {
            throw new Refused("places-left", left);
        }
        var rule = wanted.policy().overQuota();
        if (rule.isHard()) {
            throw Refused.withLeft("quota-exhausted", left);
        }
        var confirming = rule == OverQuota.SENDING_SIDE ? place.from() : place.to();
        return new Beyond(place, confirming, officer.account(), officer.caller().name());
    }

    private void requireNotOver(AcademicYear year) {
        if (year.isOver(AcademicCalendar.today(clock))) {
            throw new Invalid("academicYear", "year-over", year);
        }
    }

    private int left(Nomination.Place place) {
        return places.left(place.agreement(), place.condition(), place.year());
    }

    /** Like {@link #reserve}, for a rejected nomination that is made again. */
    void reserveAgain(Nomination nomination) {
        var place = nomination.place();
        var agreement = agreements.byId(place.agreement()).orElseThrow().code();
        reserve(new Nominate.Command(
                agreement, place.condition(), place.year(), nomination.term(), nomination.nominee(), null));
    }
}

package org.caravanserai.events.questions;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.events.registration.OptionCount;
import org.caravanserai.domain.events.registration.OptionLimits;
import org.caravanserai.domain.events.registration.OptionPlaces;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Shows how many can still choose each answer of a sign-up form that has a limit. */
@UseCase
@Public
public class ShowOptionPlaces {

    private final RegistrationOffers offers;
    private final OptionPlaces places;
    private final OwnEvents ownEvents;

    @Inject
    ShowOptionPlaces(RegistrationOffers offers, OptionPlaces places, OwnEvents ownEvents) {
        this.offers = offers;
        this.places = places;
        this.ownEvents = ownEvents;
    }

    /**
     * @throws NotFound when there is no such event that the caller may see
     */
    public List<OptionCount> execute(String slug) {
        var offer = offers.offer(slug)
                .filter(found -> found.state().isPublic() || ownEvents.isManager(found.organizer(), found.event()))
                .orElseThrow(() -> new NotFound("not-found"));
        return OptionLimits.isAny(offer.questions().asked()) ? places.of(offer.event()) : List.of();
    }
}

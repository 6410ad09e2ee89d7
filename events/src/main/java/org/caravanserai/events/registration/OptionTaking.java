package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.registration.OptionLimits;
import org.caravanserai.domain.events.registration.OptionPlaces;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.questions.Answers;

/** Gives the places of answers that only so many people can choose, or refuses with the answer that is full. */
@ApplicationScoped
class OptionTaking {

    private final OptionPlaces places;

    @Inject
    OptionTaking(OptionPlaces places) {
        this.places = places;
    }

    /**
     * Locks them until the registration is written, after the seats.
     *
     * @throws org.caravanserai.domain.shared.Invalid {@code choice-full} naming {@code answers.<key>}
     */
    void take(RegistrationOffer offer, Answers before, Answers after) {
        if (OptionLimits.isAny(offer.questions().asked())) {
            OptionLimits.requirePlaces(offer.questions(), places.lock(offer.event()), before, after);
        }
    }
}

package org.caravanserai.domain.events.registration;

import java.util.Optional;
import java.util.UUID;

/** What events offer to those who register. */
public interface RegistrationOffers {

    /** What a public event offers, or what the event that the organizer looks at would offer; by its slug. */
    Optional<RegistrationOffer> offer(String eventSlug);

    /** The same by the identity of the event; read under the lock of a pool, it is what holds until the transaction ends. */
    Optional<RegistrationOffer> offer(UUID event);
}

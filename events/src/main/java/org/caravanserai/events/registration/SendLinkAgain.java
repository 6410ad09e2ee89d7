package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/**
 * Writes to somebody who signed up how to see and cancel the registration, at most once an hour. Whoever asks learns
 * nothing; only who reads the mail of that address does.
 */
@UseCase
@Public
public class SendLinkAgain {

    private final RegistrationOffers offers;
    private final Registrations registrations;
    private final RegistrationEmails emails;
    private final Clock clock;

    @Inject
    public SendLinkAgain(
            RegistrationOffers offers, Registrations registrations, RegistrationEmails emails, Clock clock) {
        this.offers = offers;
        this.registrations = registrations;
        this.emails = emails;
        this.clock = clock;
    }

    /**
     * Does nothing when that address has no live registration for the event.
     *
     * @param event slug
     */
    public void execute(String event, EmailAddress address) {
        offers.offer(event).ifPresent(offer -> registrations
                .live(offer.event(), null, address)
                .ifPresent(registration -> emails.linkAgain(registration, offer, clock.instant())));
    }
}

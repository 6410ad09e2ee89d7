package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.registration.EventRegistrations;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.platform.config.Signatures;

/**
 * The link by which people come back to their registration; for guests, who have no account, with a key that opens it. Every
 * email needs the key and the database must not know it: it is made again from the instance's secret and the registration, and
 * only its hash is kept. An instance with another secret than before gives a new key with the next email, and the newest email is
 * the one that opens.
 */
@ApplicationScoped
public class GuestKeys {

    /** How long a key is valid after the event began. */
    static final Duration LASTS = Duration.ofDays(90);

    private static final String PURPOSE = "guest-key";

    private final EventRegistrations eventRegistrations;
    private final Signatures signatures;

    @Inject
    public GuestKeys(EventRegistrations eventRegistrations, Signatures signatures) {
        this.eventRegistrations = eventRegistrations;
        this.signatures = signatures;
    }

    /**
     * @param startsAt when the event begins, as it is known now
     */
    String link(Registration registration, Instant startsAt) {
        var page = "/registrations/" + registration.code();
        if (!registration.registrant().isGuest()) {
            return page;
        }
        var key = signatures.of(PURPOSE, registration.id().toString());
        registration.giveGuestKey(key.hash(), startsAt.plus(LASTS));
        return page + "?key=" + key.value();
    }

    /** The link of an email to many: the key is the one that the person has had since the first email. */
    public String link(RegistrationView registration) {
        var page = "/registrations/" + registration.code();
        return registration.guest() ? page + "?key=" + of(registration.id()) : page;
    }

    /** The key that the link of a guest's registration holds. */
    public String of(UUID registration) {
        return signatures.of(PURPOSE, registration.toString()).value();
    }

    /** The event has other dates: where they are later, so is the end of its guests' keys. */
    public void follow(AcademicEvent event) {
        eventRegistrations.keepGuestKeysUntil(
                event.id(), event.schedule().startsAt().plus(LASTS));
    }
}

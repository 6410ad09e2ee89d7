package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The person, a guest with the key, or the organizer cancels a registration; the next one waiting gets the place. Whoever
 * cancels again has what was wanted: nothing happens, no second letter goes out.
 */
@UseCase
@Public
public class CancelRegistration {

    private KnownRegistrations known;
    private Departures departures;
    private RegistrationLetters letters;

    @SuppressWarnings("NullAway.Init")
    protected CancelRegistration() {}

    @Inject
    public CancelRegistration(KnownRegistrations known, Departures departures, RegistrationLetters letters) {
        this.known = known;
        this.departures = departures;
        this.letters = letters;
    }

    /**
     * @param guestKey what came with a guest's link, or null
     * @param why the reason, shown in the history; may be null
     */
    public void with(String code, @Nullable String guestKey, @Nullable String why) {
        departures.cancel(known.byCode(code, guestKey), why).ifPresent(letters::cancelled);
    }
}

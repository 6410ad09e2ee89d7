package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The person, a guest with the key, or the organizer cancels a registration; the next one waiting gets the place. Whoever
 * cancels again has what was wanted: nothing happens, no second email goes out.
 */
@UseCase
@Public
public class CancelRegistration {

    private final KnownRegistrations known;
    private final SeatReleases releases;
    private final RegistrationEmails emails;

    @Inject
    public CancelRegistration(KnownRegistrations known, SeatReleases releases, RegistrationEmails emails) {
        this.known = known;
        this.releases = releases;
        this.emails = emails;
    }

    /**
     * @param guestKey what came with a guest's link, or null
     * @param why the reason, shown in the history; may be null
     */
    public void execute(String code, @Nullable String guestKey, @Nullable String why) {
        releases.cancel(known.byCode(code, guestKey), why).ifPresent(emails::cancelled);
    }
}

package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The organizer lets somebody overtake the others on the waiting list, with a reason that the history keeps. The person gets the next
 * place that is free, at once if there is one, and is told then.
 */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class MoveUp {

    private final KnownRegistrations known;
    private final SeatReleases releases;

    @Inject
    MoveUp(KnownRegistrations known, SeatReleases releases) {
        this.known = known;
        this.releases = releases;
    }

    /**
     * Whether the person has a place now.
     *
     * @param reason needed, {@code required} else
     * @throws org.caravanserai.domain.shared.NotFound when it is no registration for an event of the caller
     * @throws org.caravanserai.domain.shared.Refused {@code registration-state} when the person does not wait
     */
    public boolean execute(String code, @Nullable String reason) {
        var seen = known.ofOwnEvent(code);
        var why = ShortText.needed("reason", reason, EditParticipant.MAX_REASON);
        return releases.moveUp(seen, why).state() != RegistrationState.WAITING;
    }
}

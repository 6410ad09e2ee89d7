package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registrants;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Shows callers what the organizer will learn about them when they sign up. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WhoSignsUp {

    private final Registrants registrants;
    private final CurrentCaller caller;

    @Inject
    public WhoSignsUp(Registrants registrants, CurrentCaller caller) {
        this.registrants = registrants;
        this.caller = caller;
    }

    public Registrant execute() {
        return registrants
                .ofAccount(Objects.requireNonNull(caller.get().accountId()))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}

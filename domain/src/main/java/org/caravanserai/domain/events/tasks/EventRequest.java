package org.caravanserai.domain.events.tasks;

import java.util.Set;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.tasks.RequestKind;

/** What people ask for about events. */
public enum EventRequest implements RequestKind {
    EVENT_REGISTRATION(RegistrationState.HELD, RegistrationState.PENDING, RegistrationState.WAITING),
    /** An event that the person has submitted for approval. */
    EVENT_APPROVAL(EventState.SUBMITTED);

    private final Set<? extends Enum<?>> open;

    EventRequest(Enum<?>... open) {
        this.open = Set.of(open);
    }

    @Override
    public Set<? extends Enum<?>> open() {
        return open;
    }
}

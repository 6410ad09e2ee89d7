package org.caravanserai.domain.events.notices;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.registration.RegistrationsInMemory;

class MemoryEventNoticesTest extends RegistrationsInMemory implements EventNoticesContract {

    @Override
    public EventNotices notices() {
        return ports.notices;
    }

    @Override
    public List<UUID> readBy(UUID registration) {
        return ports.notices.readBy(registration);
    }
}

package org.caravanserai.domain.events;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which events: all of some organizations, and some others by themselves. */
public record EventScope(Collection<UUID> organizations, Collection<UUID> events) {

    public EventScope {
        organizations = List.copyOf(organizations);
        events = List.copyOf(events);
    }
}

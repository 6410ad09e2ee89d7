package org.caravanserai.domain.events.notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;

/** Notices to participants in memory. */
public final class MemoryEventNotices implements EventNotices {

    private final Map<UUID, EventNotice> published = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> read = new LinkedHashMap<>();

    /** All notices, the first first. */
    public List<EventNotice> published() {
        return List.copyOf(published.values());
    }

    /** Which notices the person with this registration has put away. */
    public List<UUID> readBy(UUID registration) {
        return read.getOrDefault(registration, List.of());
    }

    @Override
    public void publish(UUID event, EventNotice notice, String action, Caller by) {
        published.put(notice.id(), notice);
    }

    @Override
    public void read(UUID registration, UUID notice) {
        if (published.containsKey(notice)) {
            read.computeIfAbsent(registration, unknown -> new ArrayList<>()).add(notice);
        }
    }

    @Override
    public void forgetContact(String email) {
        throw new UnsupportedOperationException("contacts are taken out of notices by the database");
    }
}

package org.caravanserai.domain.events.notices;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.registration.MemoryRegistrations;
import org.caravanserai.domain.events.registration.Registration;

/** Notices to participants in memory; they leave nothing in the history of registrations. */
public final class MemoryEventNotices implements EventNotices {

    private record Published(UUID event, EventNotice notice) {}

    private final MemoryRegistrations registrations;
    private final Map<UUID, Published> published = new LinkedHashMap<>();
    private final Map<UUID, Instant> readUntil = new HashMap<>();

    public MemoryEventNotices(MemoryRegistrations registrations) {
        this.registrations = registrations;
    }

    /** All notices, the first first. */
    public List<EventNotice> published() {
        return published.values().stream().map(Published::notice).toList();
    }

    /** Which notices the person with this registration has put away. */
    public List<UUID> readBy(UUID registration) {
        var event = registrations.lock(registration).map(Registration::event).orElseThrow();
        var until = readUntil.getOrDefault(registration, Instant.MIN);
        return published.values().stream()
                .filter(each ->
                        each.event().equals(event) && !each.notice().madeAt().isAfter(until))
                .map(each -> each.notice().id())
                .toList();
    }

    @Override
    public void publish(UUID event, EventNotice notice, String action, Caller by) {
        published.put(notice.id(), new Published(event, notice));
    }

    @Override
    public void read(UUID registration, UUID notice) {
        var event = registrations.lock(registration).map(Registration::event);
        var known = published.get(notice);
        if (known != null && event.filter(known.event()::equals).isPresent()) {
            readUntil.merge(registration, known.notice().madeAt(), (before, now) -> before.isAfter(now) ? before : now);
        }
    }

    @Override
    public void forgetContact(String email) {
        throw new UnsupportedOperationException("contacts are taken out of notices by the database");
    }
}

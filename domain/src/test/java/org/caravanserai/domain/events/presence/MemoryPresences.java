package org.caravanserai.domain.events.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.registration.MemoryRegistrations;
import org.caravanserai.domain.events.registration.Registration;

/** Days of presence in memory. */
public final class MemoryPresences implements Presences {

    private final MemoryRegistrations registrations;
    private final Map<UUID, NavigableMap<LocalDate, Instant>> days = new HashMap<>();

    public MemoryPresences(MemoryRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public boolean arrive(UUID registration, LocalDate day, Instant at) {
        var own = days.computeIfAbsent(registration, any -> new TreeMap<>());
        var before = own.get(day);
        if (before == null || at.isBefore(before)) {
            own.put(day, at);
        }
        return before == null;
    }

    @Override
    public Optional<Instant> arrivedAt(UUID registration, LocalDate day) {
        return Optional.ofNullable(
                days.getOrDefault(registration, new TreeMap<>()).get(day));
    }

    @Override
    public List<LocalDate> days(UUID registration) {
        return List.copyOf(days.getOrDefault(registration, new TreeMap<>()).keySet());
    }

    @Override
    public boolean takeBack(UUID registration, LocalDate day) {
        return days.getOrDefault(registration, new TreeMap<>()).remove(day) != null;
    }

    @Override
    public Set<UUID> present(UUID event) {
        return registrations.table.all().stream()
                .filter(each -> each.event().equals(event))
                .map(Registration::id)
                .filter(id -> !days(id).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}

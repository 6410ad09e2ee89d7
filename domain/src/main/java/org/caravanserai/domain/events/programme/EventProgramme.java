package org.caravanserai.domain.events.programme;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The whole programme of one event. Its sessions stand by day, then by room, then in the order of their source.
 *
 * @param version what the source calls this state of its programme
 * @param url where the source publishes it
 * @param baseUrl what relative addresses in it start from
 */
public record EventProgramme(
        String version,
        @Nullable Generator generator,
        @Nullable String url,
        @Nullable String baseUrl,
        ConferenceData conference,
        List<ProgrammeRoom> rooms,
        List<ProgrammeDay> days,
        List<ProgrammeSession> sessions,
        UnknownFields extra) {

    /** Refuses sessions that share a guid or name a day or room the programme does not have. */
    public EventProgramme {
        rooms = List.copyOf(rooms);
        days = List.copyOf(days);
        Set<String> names = rooms.stream().map(ProgrammeRoom::name).collect(Collectors.toSet());
        require(names.size() == rooms.size(), "Two rooms share a name");
        Map<Slot, Integer> order = new HashMap<>();
        for (ProgrammeDay day : days) {
            require(order.put(new Slot(day.index(), ""), 0) == null, "Two days share an index");
            day.rooms().forEach(room -> order.put(new Slot(day.index(), room), order.size()));
            require(names.containsAll(day.rooms()), "A day has a room that the programme has not");
        }
        Set<UUID> guids = new HashSet<>();
        for (ProgrammeSession session : sessions) {
            require(guids.add(session.guid()), "Two sessions share the guid " + session.guid());
            require(order.containsKey(Slot.of(session)), "No such room that day: " + session.room());
        }
        sessions = sessions.stream()
                .sorted(Comparator.comparing(session -> order.getOrDefault(Slot.of(session), 0)))
                .toList();
    }

    private record Slot(int day, String room) {
        static Slot of(ProgrammeSession session) {
            return new Slot(session.day(), session.room());
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The people of the programme, each once, in the order of their first session. */
    public Collection<ProgrammePerson> persons() {
        Map<String, ProgrammePerson> persons = new LinkedHashMap<>();
        sessions.forEach(session -> session.persons().forEach(person -> persons.putIfAbsent(person.key(), person)));
        return persons.values();
    }

    /** With more speakers, by the guids of their sessions. */
    EventProgramme with(Map<UUID, List<ProgrammePerson>> speakers) {
        return new EventProgramme(
                version,
                generator,
                url,
                baseUrl,
                conference,
                rooms,
                days,
                sessions.stream()
                        .map(session -> session.with(speakers.getOrDefault(session.guid(), List.of())))
                        .toList(),
                extra);
    }

    /**
     * @throws NotFound when there is no such session
     */
    public ProgrammeSession session(UUID guid) {
        return sessions.stream()
                .filter(session -> session.guid().equals(guid))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * @throws NotFound when there is no room of this name
     */
    public ProgrammeRoom room(String name) {
        return rooms.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** The sessions of one day in one room, in their order. */
    public List<ProgrammeSession> sessions(int day, String room) {
        return sessions.stream()
                .filter(session -> session.day() == day && session.room().equals(room))
                .toList();
    }

    /** The zone the conference names, or {@code otherwise} when it names none that is known. */
    public ZoneId zone(ZoneId otherwise) {
        String name = conference.timeZone();
        try {
            return name == null ? otherwise : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return otherwise;
        }
    }
}

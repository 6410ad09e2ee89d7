package org.caravanserai.domain.events.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;

/**
 * A programme that is changed by hand, imported or not. Each change answers the programme that comes of it; what the change does not concern
 * stays as its source wrote it. Days come and go with their sessions: a session that starts within a day belongs to it, also after midnight.
 */
public final class ProgrammeEditor {

    private static final Comparator<ProgrammeDay> BY_DATE = Comparator.comparing(ProgrammeDay::date)
            .thenComparing(day -> day.start().toInstant());
    private static final Comparator<ProgrammeSession> BY_TIME =
            Comparator.comparing(session -> session.start().toInstant());

    private final EventProgramme programme;
    private final ZoneId zone;

    /**
     * @param zone in whose calendar a session has its date
     */
    public ProgrammeEditor(EventProgramme programme, ZoneId zone) {
        this.programme = programme;
        this.zone = zone;
    }

    /** A programme in which nothing stands yet. */
    public static EventProgramme begun(String acronym, String title, ZoneId zone) {
        return new EventProgramme(
                "1",
                null,
                null,
                null,
                ConferenceData.named(acronym, title).in(zone),
                List.of(),
                List.of(),
                List.of(),
                UnknownFields.NONE);
    }

    /**
     * @throws Invalid {@code name}: {@code already-taken} when there is a room of this name
     */
    public EventProgramme addRoom(ProgrammeRoom room) {
        requireFree(room.name());
        var rooms = new ArrayList<>(programme.rooms());
        rooms.add(room);
        return with(rooms, programme.days(), programme.sessions());
    }

    /**
     * Puts a room in the place of another; its sessions go with it.
     *
     * @throws NotFound when there is no room of the name {@code before}
     * @throws Invalid {@code name}: {@code already-taken} when another room has the new name
     */
    public EventProgramme changeRoom(String before, ProgrammeRoom room) {
        programme.room(before);
        if (!before.equals(room.name())) {
            requireFree(room.name());
        }
        UnaryOperator<String> renamed = name -> name.equals(before) ? room.name() : name;
        return with(
                programme.rooms().stream()
                        .map(each -> each.name().equals(before) ? room : each)
                        .toList(),
                programme.days().stream()
                        .map(day -> day.in(day.rooms().stream().map(renamed).toList()))
                        .toList(),
                programme.sessions().stream()
                        .map(session -> session.room().equals(before) ? session.in(room.name()) : session)
                        .toList());
    }

    /**
     * @throws NotFound when there is no such room
     * @throws Refused {@code room-has-sessions} while sessions take place in it
     */
    public EventProgramme removeRoom(String name) {
        programme.room(name);
        var held = programme.sessions().stream()
                .filter(session -> session.room().equals(name))
                .count();
        if (held > 0) {
            throw new Refused("room-has-sessions", name, held);
        }
        return with(
                programme.rooms().stream()
                        .filter(room -> !room.name().equals(name))
                        .toList(),
                programme.days().stream()
                        .map(day -> day.in(day.rooms().stream()
                                .filter(room -> !room.equals(name))
                                .toList()))
                        .toList(),
                programme.sessions());
    }

    /**
     * Puts a session into the programme, in the place of the one with the same guid if there is one.
     *
     * @param session its day is found by its start
     * @throws Invalid {@code room}: {@code unknown-reference} when the programme has no such room
     */
    public EventProgramme place(ProgrammeSession session) {
        if (programme.rooms().stream().noneMatch(room -> room.name().equals(session.room()))) {
            throw new Invalid("room", "unknown-reference", session.room());
        }
        var days = new ArrayList<>(programme.days());
        var day = dayOf(session);
        days.removeIf(each -> each.index() == day.index());
        days.add(day.holding(session));
        var sessions = others(session.guid());
        sessions.add(session.onDay(day.index()));
        return numbered(days, sessions);
    }

    /**
     * @throws NotFound when there is no such session
     */
    public EventProgramme remove(UUID session) {
        programme.session(session);
        return numbered(programme.days(), others(session));
    }

    private void requireFree(String name) {
        if (programme.rooms().stream().anyMatch(room -> room.name().equals(name))) {
            throw new Invalid("name", "already-taken");
        }
    }

    private List<ProgrammeSession> others(UUID session) {
        return programme.sessions().stream()
                .filter(each -> !each.guid().equals(session))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The day within which the session starts, else the one of its date, else a new one. */
    private ProgrammeDay dayOf(ProgrammeSession session) {
        var start = session.start().toInstant();
        LocalDate date = session.start().atZoneSameInstant(zone).toLocalDate();
        return programme.days().stream()
                .filter(day -> !start.isBefore(day.start().toInstant())
                        && start.isBefore(day.end().toInstant()))
                .findFirst()
                .or(() -> programme.days().stream()
                        .filter(day -> day.date().equals(date))
                        .findFirst())
                .orElseGet(() -> new ProgrammeDay(
                        1
                                + programme.days().stream()
                                        .mapToInt(ProgrammeDay::index)
                                        .max()
                                        .orElse(0),
                        date,
                        session.start(),
                        session.end(),
                        List.of(),
                        UnknownFields.NONE));
    }

    /** Without the days that the change has emptied; when the days are others than before, they are numbered by date. */
    private EventProgramme numbered(List<ProgrammeDay> days, List<ProgrammeSession> sessions) {
        var held = held(sessions);
        var emptied = new HashSet<>(held(programme.sessions()));
        emptied.removeAll(held);
        var left = days.stream()
                .filter(day -> !emptied.contains(day.index()))
                .sorted(BY_DATE)
                .toList();
        var indexes = left.stream().map(ProgrammeDay::index).collect(Collectors.toSet());
        if (indexes.equals(programme.days().stream().map(ProgrammeDay::index).collect(Collectors.toSet()))) {
            return with(programme.rooms(), inOrder(left), sessions);
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        left.forEach(day -> numbers.put(day.index(), numbers.size() + 1));
        return with(
                programme.rooms(),
                left.stream()
                        .map(day -> day.numbered(numbers.getOrDefault(day.index(), 0)))
                        .toList(),
                sessions.stream()
                        .map(session -> session.onDay(numbers.getOrDefault(session.day(), 0)))
                        .toList());
    }

    /** Days that were there stand in the order of their source. */
    private List<ProgrammeDay> inOrder(List<ProgrammeDay> days) {
        var order = programme.days().stream().map(ProgrammeDay::index).toList();
        return days.stream()
                .sorted(Comparator.comparing(day -> order.indexOf(day.index())))
                .toList();
    }

    private static Set<Integer> held(List<ProgrammeSession> sessions) {
        return sessions.stream().map(ProgrammeSession::day).collect(Collectors.toSet());
    }

    /** Each day has the rooms that its sessions need, in the order of the programme. */
    private EventProgramme with(List<ProgrammeRoom> rooms, List<ProgrammeDay> days, List<ProgrammeSession> sessions) {
        return new EventProgramme(
                programme.version(),
                programme.generator(),
                programme.url(),
                programme.baseUrl(),
                programme.conference(),
                rooms,
                days.stream()
                        .map(day -> day.in(rooms.stream()
                                .map(ProgrammeRoom::name)
                                .filter(name -> day.rooms().contains(name)
                                        || sessions.stream()
                                                .anyMatch(session -> session.day() == day.index()
                                                        && session.room().equals(name)))
                                .toList()))
                        .toList(),
                sessions.stream().sorted(BY_TIME).toList(),
                programme.extra());
    }
}

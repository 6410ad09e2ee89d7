package org.caravanserai.domain.events.programme;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Refused;

/**
 * A room holds one session at a time, and a speaker speaks in one place at a time. A room that is shared holds several, co-authors who do not
 * speak may be named in several, and so may nobody: speakers who are not known yet. What a file brought in stays as it is; a change by hand brings no clash that was not there before.
 */
public final class DoubleBooking {

    private record Holder(Booking.Kind kind, String key, String name) {}

    private final Map<Holder, List<ProgrammeSession>> held = new LinkedHashMap<>();

    private DoubleBooking(EventProgramme programme) {
        var shared = programme.rooms().stream()
                .filter(ProgrammeRoom::isShared)
                .map(ProgrammeRoom::name)
                .collect(Collectors.toSet());
        programme.sessions().stream()
                .filter(session -> !session.duration().isZero())
                .sorted(Comparator.comparing(session -> session.start().toInstant()))
                .forEach(session -> {
                    if (!shared.contains(session.room())) {
                        hold(new Holder(Booking.Kind.ROOM, session.room(), session.room()), session);
                    }
                    session.persons().stream()
                            .filter(person -> !person.isCoAuthorOnly() && !person.isNobodyYet())
                            .map(person -> new Holder(Booking.Kind.SPEAKER, person.key(), person.displayName()))
                            .distinct()
                            .forEach(holder -> hold(holder, session));
                });
    }

    private void hold(Holder holder, ProgrammeSession session) {
        held.computeIfAbsent(holder, none -> new ArrayList<>()).add(session);
    }

    /**
     * Two sessions that take the same room or speaker at the same time.
     *
     * @param name of the room or speaker
     * @param first the one that begins first
     */
    public record Clash(Booking.Kind kind, String name, ProgrammeSession first, ProgrammeSession second) {

        private Object identity() {
            return List.of(
                    kind,
                    kind == Booking.Kind.ROOM ? "" : name,
                    first.guid(),
                    second.guid(),
                    Duration.between(first.start(), second.start()),
                    first.duration(),
                    second.duration());
        }
    }

    /** The clashes of a programme, by what is taken and time. */
    public static List<Clash> in(EventProgramme programme) {
        return new DoubleBooking(programme).clashes();
    }

    private List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        held.forEach((holder, sessions) -> {
            for (int i = 0; i < sessions.size(); i++) {
                Instant end = sessions.get(i).end().toInstant();
                for (int j = i + 1;
                        j < sessions.size()
                                && sessions.get(j).start().toInstant().isBefore(end);
                        j++) {
                    clashes.add(new Clash(holder.kind(), holder.name(), sessions.get(i), sessions.get(j)));
                }
            }
        });
        return clashes;
    }

    /** What the sessions of a programme take. */
    public static Set<Booking> bookings(EventProgramme programme) {
        var all = new DoubleBooking(programme);
        Set<List<Object>> clashing = new HashSet<>();
        all.clashes().forEach(clash -> {
            clashing.add(List.of(clash.kind(), clash.name(), clash.first().guid()));
            clashing.add(List.of(clash.kind(), clash.name(), clash.second().guid()));
        });
        Set<Booking> bookings = new HashSet<>();
        all.held.forEach((holder, sessions) -> sessions.forEach(session -> bookings.add(new Booking(
                holder.kind(),
                UUID.nameUUIDFromBytes(holder.key().getBytes(StandardCharsets.UTF_8)),
                session.guid(),
                session.start().toInstant(),
                session.end().toInstant(),
                clashing.contains(List.of(holder.kind(), holder.name(), session.guid()))))));
        return bookings;
    }

    /**
     * @param zone in which the refusal tells times
     * @throws Refused {@code room-taken} or {@code speaker-elsewhere}, naming the other session, when the change brings a clash
     */
    public static void refuse(EventProgramme before, EventProgramme after, ZoneId zone) {
        var known = in(before).stream().map(Clash::identity).collect(Collectors.toSet());
        in(after).stream()
                .filter(clash -> !known.contains(clash.identity()))
                .findFirst()
                .ifPresent(clash -> {
                    throw refusal(clash, before, zone);
                });
    }

    private static Refused refusal(Clash clash, EventProgramme before, ZoneId zone) {
        var first = clash.first().unnumbered();
        var other = before.sessions().stream()
                        .anyMatch(session -> session.unnumbered().equals(first))
                ? clash.first()
                : clash.second();
        return new Refused(
                clash.kind() == Booking.Kind.ROOM ? "room-taken" : "speaker-elsewhere",
                clash.name(),
                other.texts().title(),
                other.start().atZoneSameInstant(zone).toLocalTime(),
                other.end().atZoneSameInstant(zone).toLocalTime(),
                other.room());
    }
}

package org.caravanserai.web.events.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.events.programme.ProgrammeSession;

/**
 * The sessions of one day laid out: rooms side by side, time downwards in rows of five minutes. Sessions that overlap in
 * one room share its width in lanes.
 *
 * @param begins the full hour at or before the first session
 */
record ProgrammeGrid(List<Room> rooms, List<Hour> hours, List<Slot> slots, Instant begins, int rows, int lanes) {

    static final int MINUTES = 5;
    private static final int FIRST_ROW = 2;
    private static final int FIRST_COLUMN = 2;

    /** A column heading; {@code column} and {@code span} count grid lines. */
    record Room(String name, int column, int span) {}

    /** A mark at the side. */
    record Hour(ZonedDateTime time, int row) {}

    /** A session at its place. */
    record Slot(ProgrammeSession session, int column, int row, int span) {}

    private record Lane(String room, List<ProgrammeSession> sessions) {

        boolean isFreeAt(Instant start) {
            return sessions.isEmpty() || !end(sessions.get(sessions.size() - 1)).isAfter(start);
        }
    }

    static ProgrammeGrid of(List<ProgrammeSession> sessions, List<String> rooms, ZoneId zone) {
        List<ProgrammeSession> inTime = sessions.stream()
                .sorted(Comparator.comparing(
                                (ProgrammeSession session) -> session.start().toInstant())
                        .thenComparing(session -> rooms.indexOf(session.room())))
                .toList();
        Instant begins = inTime.isEmpty()
                ? Instant.EPOCH
                : inTime.get(0)
                        .start()
                        .atZoneSameInstant(zone)
                        .truncatedTo(ChronoUnit.HOURS)
                        .toInstant();
        List<Lane> lanes = lanes(inTime, rooms);
        List<Slot> slots = new ArrayList<>();
        int rows = 0;
        for (ProgrammeSession session : inTime) {
            int row = row(begins, session.start().toInstant());
            int span = Math.max(1, row(begins, end(session)) - row);
            rows = Math.max(rows, row + span - FIRST_ROW);
            slots.add(new Slot(session, FIRST_COLUMN + laneOf(lanes, session), row, span));
        }
        return new ProgrammeGrid(headings(lanes), hours(begins, rows, zone), slots, begins, rows, lanes.size());
    }

    /** A session without length still needs a place of its own. */
    private static Instant end(ProgrammeSession session) {
        Instant end = session.end().toInstant();
        Instant least = session.start().toInstant().plus(MINUTES, ChronoUnit.MINUTES);
        return end.isBefore(least) ? least : end;
    }

    private static int row(Instant begins, Instant time) {
        return FIRST_ROW + (int) (Duration.between(begins, time).toMinutes() / MINUTES);
    }

    private static List<Lane> lanes(List<ProgrammeSession> inTime, List<String> rooms) {
        List<Lane> lanes = new ArrayList<>();
        for (String room : rooms) {
            List<Lane> own = new ArrayList<>();
            inTime.stream().filter(session -> session.room().equals(room)).forEach(session -> own.stream()
                    .filter(lane -> lane.isFreeAt(session.start().toInstant()))
                    .findFirst()
                    .orElseGet(() -> {
                        Lane lane = new Lane(room, new ArrayList<>());
                        own.add(lane);
                        return lane;
                    })
                    .sessions()
                    .add(session));
            lanes.addAll(own);
        }
        return lanes;
    }

    private static int laneOf(List<Lane> lanes, ProgrammeSession session) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).sessions().contains(session)) {
                return i;
            }
        }
        throw new IllegalStateException("a session without a lane: " + session.guid());
    }

    private static List<Room> headings(List<Lane> lanes) {
        List<Room> headings = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            String room = lanes.get(i).room();
            if (i == 0 || !lanes.get(i - 1).room().equals(room)) {
                int span = (int)
                        lanes.stream().filter(lane -> lane.room().equals(room)).count();
                headings.add(new Room(room, FIRST_COLUMN + i, span));
            }
        }
        return headings;
    }

    private static List<Hour> hours(Instant begins, int rows, ZoneId zone) {
        List<Hour> hours = new ArrayList<>();
        int perHour = 60 / MINUTES;
        for (int row = 0; row < rows; row += perHour) {
            hours.add(new Hour(
                    begins.plus((long) row * MINUTES, ChronoUnit.MINUTES).atZone(zone), FIRST_ROW + row));
        }
        return hours;
    }
}

package org.caravanserai.domain.centers.teaching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.shared.Invalid;

/**
 * The weeks of a class: which days, when, from when until when. Immutable.
 *
 * @param slots at least one, several days or several times a day
 * @param from first day on which a session may be
 * @param to last day
 */
public record WeeklyPattern(List<Slot> slots, LocalDate from, LocalDate to) {

    /** Most sessions of one class. */
    public static final int MOST_SESSIONS = 1000;

    /** Shortest and longest session. */
    public static final int LEAST_MINUTES = 5;

    public static final int MOST_MINUTES = 12 * 60;

    /**
     * One meeting a week.
     *
     * @param startsAt local time at the center
     * @param minutes 5 to 720
     */
    public record Slot(DayOfWeek day, LocalTime startsAt, int minutes) {}

    /**
     * A session as the pattern gives it.
     *
     * @param day local day at the center
     */
    public record Planned(LocalDate day, Instant startsAt, Instant endsAt) {}

    /**
     * A day of the pattern on which nothing is held.
     *
     * @param weekend whether it is a weekend day of the center; else a holiday
     */
    public record LeftOut(LocalDate day, boolean weekend) {}

    /**
     * What comes of a pattern.
     *
     * @param sessions in their order
     */
    public record Plan(List<Planned> sessions, List<LeftOut> leftOut) {}

    /**
     * @throws Invalid each fault with its field
     */
    public WeeklyPattern {
        slots = List.copyOf(slots);
        var faults = new Invalid.Collector()
                .check(!slots.isEmpty(), "slots", "required")
                .check(!to.isBefore(from), "to", "before-first-day");
        for (int i = 0; i < slots.size(); i++) {
            int minutes = slots.get(i).minutes();
            faults.check(
                    minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES,
                    "slots[" + i + "].minutes",
                    "between",
                    LEAST_MINUTES,
                    MOST_MINUTES);
        }
        faults.throwIfAny();
    }

    /**
     * The sessions in the zone of the center; a local time that the clocks skip begins as much later.
     *
     * @throws Invalid {@code slots} when two sessions would overlap or there would be none, {@code to} when there would be too many
     */
    public Plan plan(ZoneId zone, Set<DayOfWeek> weekend, Set<LocalDate> holidays) {
        var sessions = new ArrayList<Planned>();
        var leftOut = new ArrayList<LeftOut>();
        for (var day = from; !day.isAfter(to) && sessions.size() <= MOST_SESSIONS; day = day.plusDays(1)) {
            for (var slot : slotsOn(day.getDayOfWeek())) {
                boolean off = weekend.contains(day.getDayOfWeek());
                if (off || holidays.contains(day)) {
                    leftOut.add(new LeftOut(day, off));
                } else {
                    var start = day.atTime(slot.startsAt()).atZone(zone).toInstant();
                    sessions.add(new Planned(day, start, start.plusSeconds(60L * slot.minutes())));
                }
            }
        }
        requireUsable(sessions);
        return new Plan(List.copyOf(sessions), List.copyOf(leftOut));
    }

    private List<Slot> slotsOn(DayOfWeek day) {
        return slots.stream()
                .filter(slot -> slot.day() == day)
                .sorted(Comparator.comparing(Slot::startsAt))
                .toList();
    }

    private static void requireUsable(List<Planned> sessions) {
        if (sessions.isEmpty()) {
            throw new Invalid("slots", "no-sessions");
        }
        if (sessions.size() > MOST_SESSIONS) {
            throw new Invalid("to", "too-many-sessions", MOST_SESSIONS);
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).startsAt().isBefore(sessions.get(i - 1).endsAt())) {
                throw new Invalid("slots", "sessions-overlap");
            }
        }
    }
}

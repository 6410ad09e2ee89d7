package org.caravanserai.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.jspecify.annotations.Nullable;

/** When a session starts and how long it takes, from the two or three fields that say so. */
final class SessionTimes {

    private static final Duration USUAL_LENGTH = Duration.ofMinutes(30);

    private SessionTimes() {}

    static @Nullable OffsetDateTime start(SourceObject raw, ProgrammeDay day, ZoneId zone) {
        OffsetDateTime date = raw.read("date", text -> ScheduleTimes.moment(text, zone));
        LocalTime clock = raw.read("start", ScheduleTimes::time);
        if (date != null) {
            if (clock != null
                    && !clock.truncatedTo(ChronoUnit.MINUTES)
                            .equals(date.toLocalTime().truncatedTo(ChronoUnit.MINUTES))) {
                raw.setAside("start", Note.Reason.CONTRADICTION);
            }
            return date;
        }
        if (clock == null) {
            raw.note("date", Note.Reason.SESSION_LEFT_OUT, String.valueOf(raw.text("title")));
            return null;
        }
        OffsetDateTime start = onDay(day, clock, zone);
        raw.note("date", Note.Reason.MISSING, "date", ScheduleTimes.write(start));
        return start;
    }

    /** A clock time before the day's beginning belongs to the night after it. */
    private static OffsetDateTime onDay(ProgrammeDay day, LocalTime clock, ZoneId zone) {
        LocalDateTime local = day.date().atTime(clock);
        LocalDateTime begins = day.start().atZoneSameInstant(zone).toLocalDateTime();
        boolean night = local.isBefore(begins);
        return (night ? local.plusDays(1) : local).atZone(zone).toOffsetDateTime();
    }

    static Duration duration(SourceObject raw, OffsetDateTime start, ZoneId zone) {
        OffsetDateTime end = raw.read("end", text -> ScheduleTimes.moment(text, zone));
        Duration given = raw.read("duration", ScheduleTimes::duration);
        if (end != null && end.isBefore(start)) {
            raw.setAside("end", Note.Reason.CONTRADICTION);
            end = null;
        }
        if (end == null) {
            if (given == null) {
                raw.note("duration", Note.Reason.MISSING, "duration", ScheduleTimes.write(USUAL_LENGTH));
            }
            return given == null ? USUAL_LENGTH : given;
        }
        Duration measured = Duration.between(start, end);
        if (given != null && !ScheduleTimes.minutes(given).equals(ScheduleTimes.minutes(measured))) {
            raw.setAside("duration", Note.Reason.CONTRADICTION);
        }
        return given != null && ScheduleTimes.minutes(given).equals(ScheduleTimes.minutes(measured)) ? given : measured;
    }
}

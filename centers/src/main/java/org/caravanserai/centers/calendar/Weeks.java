package org.caravanserai.centers.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.TimetableWeek;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The week that somebody asks for. */
@ApplicationScoped
class Weeks {

    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    Weeks(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param day a day of the week; null: today in the zone of the profile
     * @param sessions reads those of a week
     */
    ShownWeek show(@Nullable LocalDate day, Function<TimetableWeek, List<SessionRow>> sessions) {
        var zone = caller.get().timeZone();
        return show(day, zone == null ? ZoneOffset.UTC : zone, sessions);
    }

    /** Like {@link #show(LocalDate, Function)}, with today taken in that time zone. */
    ShownWeek show(@Nullable LocalDate day, ZoneId zone, Function<TimetableWeek, List<SessionRow>> sessions) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var week = TimetableWeek.of(day == null ? today : day);
        return new ShownWeek(
                week,
                today,
                sessions.apply(week).stream().filter(week::contains).toList());
    }
}

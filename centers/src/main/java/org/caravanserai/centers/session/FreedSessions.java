package org.caravanserai.centers.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.FreedDays;
import org.caravanserai.domain.centers.center.TeachingCalendar;
import org.caravanserai.domain.centers.teaching.PlannedSessions;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.shared.Refused;

/** Finds the planned sessions that another calendar of a center would leave on free days. */
@ApplicationScoped
class FreedSessions {

    private final PlannedSessions planned;
    private final Clock clock;

    @Inject
    FreedSessions(PlannedSessions planned, Clock clock) {
        this.planned = planned;
        this.clock = clock;
    }

    /**
     * Sessions that have not begun, in order of their start, without those that are already on a free day.
     *
     * @throws Refused {@code too-many-sessions-concerned}
     */
    List<SessionRow> of(Center center, TeachingCalendar after) {
        var before = center.calendar();
        var days = FreedDays.between(before, after);
        if (days.isEmpty()) {
            return List.of();
        }
        var found = planned.on(center.id(), days, clock.instant());
        if (found.size() > PlannedSessions.MOST) {
            throw new Refused("too-many-sessions-concerned", PlannedSessions.MOST);
        }
        return found.stream()
                .filter(row ->
                        before.isTeachingDay(row.startsAt().atZone(row.zone()).toLocalDate()))
                .toList();
    }
}

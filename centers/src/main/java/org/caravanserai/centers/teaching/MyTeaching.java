package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Classes and upcoming and recent sessions that the caller teaches. */
@UseCase
@Requires(Permission.TEACH)
public class MyTeaching {

    private static final Duration BEFORE = Duration.ofDays(7);
    private static final Duration AFTER = Duration.ofDays(14);

    private final ClassDirectory directory;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    public MyTeaching(ClassDirectory directory, CenterStaff staff, Clock clock) {
        this.directory = directory;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param today sessions of the day in the zone of each center
     * @param unmarked sessions of the last 7 days that were not marked
     * @param coming sessions of the next 14 days
     */
    public record Shown(
            List<ClassRow> classes, List<SessionRow> today, List<SessionRow> unmarked, List<SessionRow> coming) {}

    public Shown execute() {
        var account = staff.account();
        var now = clock.instant();
        var all = directory.ofTeacher(account, now.minus(BEFORE), now.plus(AFTER)).stream()
                .filter(each -> each.state() != SessionState.CANCELLED)
                .toList();
        var today = all.stream()
                .filter(each -> day(each, each.startsAt()).equals(day(each, now)))
                .toList();
        var unmarked = all.stream()
                .filter(each -> each.isOver(now) && each.marked() == 0 && each.learners() > 0 && !today.contains(each))
                .toList();
        var coming = all.stream()
                .filter(each -> each.startsAt().isAfter(now) && !today.contains(each))
                .toList();
        return new Shown(directory.taughtBy(account, now), today, unmarked, coming);
    }

    private static LocalDate day(SessionRow session, Instant moment) {
        return moment.atZone(session.zone()).toLocalDate();
    }
}

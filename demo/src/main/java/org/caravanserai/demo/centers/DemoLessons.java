package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.centers.attendance.RecordAttendance;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.clock.SimulatedTime;

/** Attendance of the demo data. */
@ApplicationScoped
class DemoLessons {

    private static final int EVERY_ELEVENTH = 11;

    private final DemoPeople people;
    private final DemoRoster roster;
    private final RecordAttendance attendance;
    private final Clock clock;

    @Inject
    DemoLessons(DemoPeople people, DemoRoster roster, RecordAttendance attendance, Clock clock) {
        this.people = people;
        this.roster = roster;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** Marks every session that is over, soon after its end. */
    void teach(String code) {
        var learners = roster.learners(code);
        people.actAs(DemoClasses.TEACHER);
        for (var session : roster.sessions(code)) {
            var ago = Duration.between(session.endsAt(), clock.instant());
            if (!ago.isNegative()) {
                SimulatedTime.act(ago, () -> attendance.execute(session.id(), marks(session, learners)));
            }
        }
    }

    /** Most are there; each is late or absent now and then, and the last of the list often. */
    private static List<RecordAttendance.Given> marks(ClassSession session, List<Enrolment> learners) {
        return IntStream.range(0, learners.size())
                .mapToObj(i -> {
                    int chance = (i * 7 + session.number() * 5) % EVERY_ELEVENTH;
                    boolean seldom = i == learners.size() - 1 && session.number() % 2 == 0;
                    var mark = seldom || chance == 0
                            ? Mark.ABSENT
                            : chance == 1 ? Mark.LATE : chance == 2 && i % 4 == 0 ? Mark.EXCUSED : Mark.PRESENT;
                    return new RecordAttendance.Given(
                            Ids.next(), learners.get(i).code(), mark, mark == Mark.LATE ? 10 : null, null);
                })
                .toList();
    }
}

package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.Timetable;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;

/** Decides whom a class admits. */
@ApplicationScoped
class EnrolmentRules {

    private final Centers centers;
    private final Timetable timetable;
    private final EntryLevelRule levelRule;
    private final CurrentCaller caller;
    private final Clock clock;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    EnrolmentRules(Centers centers, Timetable timetable, EntryLevelRule levelRule, CurrentCaller caller, Clock clock) {
        this.centers = centers;
        this.timetable = timetable;
        this.levelRule = levelRule;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code enrolment-closed}; {@code learner-clash} naming what is at the same time
     */
    void admit(CourseClass found, Learner learner) {
        var center = centers.byId(found.center()).orElseThrow();
        if (!found.state().takesEnrolments() || !center.state().takesEnrolments()) {
            throw new Refused("enrolment-closed");
        }
        requireFree(found, learner);
    }

    /**
     * @throws Refused {@code learner-clash} naming what is at the same time
     */
    void requireFree(CourseClass found, Learner learner) {
        var clashes = timetable.clashesOfLearner(found.id(), learner, clock.instant());
        if (!clashes.isEmpty()) {
            var first = clashes.get(0);
            throw new Refused(
                    "learner-clash",
                    first.courseTitle().in(caller.get().language()),
                    LOCAL.format(first.startsAt().atZone(found.zone())));
        }
    }

    /**
     * Whether the center decides on the enrolment: where the class says so, and where the course needs a level that the learner has not
     * proved. The level of a guardian says nothing about a minor.
     */
    boolean isDecidedOn(CourseClass found, Learner learner) {
        return found.terms().held().withApproval() || !levelRule.isMet(found, learner);
    }
}

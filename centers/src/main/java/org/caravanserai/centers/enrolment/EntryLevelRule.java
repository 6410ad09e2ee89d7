package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.level.CurrentLevel;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.Courses;

/** Checks whether a learner has proved the level that a course requires. */
@ApplicationScoped
class EntryLevelRule {

    private final Courses courses;
    private final Levels levels;
    private final LevelSchemes schemes;
    private final Clock clock;

    @Inject
    EntryLevelRule(Courses courses, Levels levels, LevelSchemes schemes, Clock clock) {
        this.courses = courses;
        this.levels = levels;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** True too where the course needs nothing. */
    boolean isMet(CourseClass found, Learner learner) {
        var content = courses.course(found.course()).orElseThrow().content();
        var needed = content.entryLevel();
        if (needed == null) {
            return true;
        }
        var scheme = schemes.find(content.scheme(), content.schemeVersion());
        if (scheme.isEmpty() || learner.bornOn() != null) {
            return false;
        }
        var own = levels.of(learner.account(), Levels.USUAL_MAPPING).stream()
                .filter(record -> record.language().equals(content.language()))
                .toList();
        var cefr = levels.cefr(Levels.USUAL_MAPPING, content.scheme(), content.schemeVersion(), needed)
                .orElse(null);
        return CurrentLevel.meets(
                own,
                scheme.get(),
                needed,
                cefr,
                clock.instant().atZone(found.zone()).toLocalDate());
    }
}

package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.teaching.Course;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.centers.teaching.TeachingAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director offers a course, or revises one: classes keep the revision that they were planned with. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class PlanCourse {

    private final Courses courses;
    private final LevelSchemes schemes;
    private final ClassAccess access;
    private final History history;
    private final Clock clock;

    @Inject
    public PlanCourse(Courses courses, LevelSchemes schemes, ClassAccess access, History history, Clock clock) {
        this.courses = courses;
        this.schemes = schemes;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param code of the course that is revised; null for a new one
     * @return the code of the course
     * @throws NotFound when the caller does not direct the center, or there is no such course
     * @throws Refused {@code center-does-not-teach}
     * @throws Invalid each fault with its field; {@code unknown-scheme}, {@code level-of-other-scale}
     */
    public String execute(Slug slug, @Nullable String code, CourseDraft draft) {
        var center = access.planning(slug);
        var content = draft.content();
        var levels = schemes.find(content.scheme(), content.schemeVersion())
                .orElseThrow(() -> new Invalid("scheme", "unknown-scheme", draft.scheme()));
        if (code != null) {
            var before = courses.course(ReadableCode.tidy(code))
                    .filter(found -> found.center().equals(center.id()))
                    .orElseThrow(() -> new NotFound("not-found"));
            var next = before.revised(content, levels, clock.instant());
            courses.add(next);
            history.record(
                    center.id(), TeachingAction.COURSE_REVISED, content.title().in("en"));
            return next.code();
        }
        var course = new Course(center.id(), content, levels, clock.instant());
        courses.add(course);
        history.record(
                center.id(), TeachingAction.COURSE_PLANNED, content.title().in("en"));
        return course.code();
    }
}

package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.centers.teaching.TeachingTerms;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A director plans a class of a course in a term. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class PlanClass {

    private final TeachingTerms allTerms;
    private final Courses courses;
    private final PlannedClasses classes;
    private final ClassTermsReader reader;
    private final ClassAccess access;
    private final Clock clock;

    @Inject
    public PlanClass(
            TeachingTerms allTerms,
            Courses courses,
            PlannedClasses classes,
            ClassTermsReader reader,
            ClassAccess access,
            Clock clock) {
        this.allTerms = allTerms;
        this.courses = courses;
        this.classes = classes;
        this.reader = reader;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @return the code of the class
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code center-does-not-teach}
     * @throws Invalid each fault with its field
     */
    public String execute(Slug slug, ClassDraft draft) {
        var center = access.planning(slug);
        var term = allTerms.term(ReadableCode.tidy(draft.term()))
                .filter(found -> found.center().equals(center.id()))
                .orElseThrow(() -> new Invalid("term", "unknown-term"));
        var course = courses.course(ReadableCode.tidy(draft.course()))
                .filter(found -> found.center().equals(center.id()))
                .orElseThrow(() -> new Invalid("course", "unknown-course"));
        var terms = reader.read(center, draft.settings());
        var planned = new CourseClass(term, course, terms, center.zone(), clock.instant());
        classes.add(planned);
        return planned.code();
    }
}

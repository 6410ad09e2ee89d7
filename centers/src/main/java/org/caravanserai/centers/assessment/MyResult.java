package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A learner's own published marks in a class, and the result they add up to. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyResult {

    private final Enrolments enrolments;
    private final CourseClasses classes;
    private final Assessments assessments;
    private final ClassResults results;
    private final CurrentCaller caller;

    @Inject
    public MyResult(
            Enrolments enrolments,
            CourseClasses classes,
            Assessments assessments,
            ClassResults results,
            CurrentCaller caller) {
        this.enrolments = enrolments;
        this.classes = classes;
        this.assessments = assessments;
        this.results = results;
        this.caller = caller;
    }

    /**
     * @param plan assessments whose marks are published
     * @param result null before the learner has a place
     */
    public record Shown(List<Assessment> plan, ClassResults.@Nullable Result result) {}

    /**
     * @param code of the enrolment
     * @throws NotFound when it is not the caller's own
     */
    public Shown execute(String code) {
        var enrolment = enrolments
                .byCode(ReadableCode.tidy(code))
                .filter(found -> caller.get().is(found.learner().account()))
                .orElseThrow(() -> new NotFound("not-found"));
        var found = classes.byId(enrolment.ofClass()).orElseThrow();
        var plan = assessments.of(found.id()).stream()
                .filter(each -> each.publishedAt() != null)
                .toList();
        var own = results.of(found, plan).stream()
                .filter(each -> each.learner().id().equals(enrolment.id()))
                .findFirst();
        return new Shown(plan, own.orElse(null));
    }
}

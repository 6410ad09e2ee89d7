package org.caravanserai.centers.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.assessment.Completion;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.shared.Refused;

/** Computes who has completed a class by the rule of its course. */
@ApplicationScoped
public class ClassResults {

    private final Courses courses;
    private final Assessments assessments;
    private final EnrolmentDirectory enrolments;

    @Inject
    public ClassResults(Courses courses, Assessments assessments, EnrolmentDirectory enrolments) {
        this.courses = courses;
        this.assessments = assessments;
        this.enrolments = enrolments;
    }

    /**
     * A learner with the result so far.
     *
     * @param points that count, by assessment; see {@link AssessmentMark#counting}
     */
    public record Result(EnrolmentRow learner, Map<UUID, BigDecimal> points, Completion completion) {}

    /** Present and former learners of the class until its end, by name. */
    public List<Result> of(CourseClass found) {
        return of(found, assessments.of(found.id()));
    }

    /** Like {@link #of(CourseClass)}, as if the plan consisted of these assessments only. */
    public List<Result> of(CourseClass found, List<Assessment> plan) {
        var rule = courses.course(found.course()).orElseThrow().content();
        var marks = assessments.marks(found.id());
        return enrolments.ofClass(found.id()).stream()
                .filter(row -> row.state().isLearner())
                .map(row -> {
                    var own = marks.stream()
                            .filter(mark -> mark.enrolment().equals(row.id()))
                            .filter(mark ->
                                    plan.stream().anyMatch(each -> each.id().equals(mark.assessment())))
                            .toList();
                    return new Result(
                            row,
                            points(own),
                            Completion.of(rule.minAttendance(), rule.minScore(), row.attendance(), plan, own));
                })
                .toList();
    }

    private static Map<UUID, BigDecimal> points(List<AssessmentMark> marks) {
        var points = new HashMap<UUID, BigDecimal>();
        marks.stream()
                .collect(Collectors.groupingBy(AssessmentMark::assessment))
                .forEach((assessment, all) -> {
                    var counting = AssessmentMark.counting(all);
                    if (counting != null) {
                        points.put(assessment, counting);
                    }
                });
        return points;
    }

    /**
     * @param account who decides on results
     * @throws Refused {@code results-of-own} when it is an account of a learner of the class
     */
    void requireOthers(CourseClass found, UUID account) {
        if (enrolments.ofClass(found.id()).stream()
                .anyMatch(row -> row.state().isLearner() && account.equals(row.account()))) {
            throw new Refused("results-of-own");
        }
    }

    /** The first assessment of a class whose sample is not moderated; results cannot be approved before. */
    Optional<Assessment> unmoderated(CourseClass found) {
        return assessments.of(found.id()).stream()
                .filter(Assessment::awaitsModeration)
                .findFirst();
    }
}

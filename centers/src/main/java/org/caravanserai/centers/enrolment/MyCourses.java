package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.assessment.Completion;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.enrolment.EnrolmentStep;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The enrolments of the caller with their classes and marks. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyCourses {

    private final EnrolmentDirectory enrolments;
    private final ClassDirectory classes;
    private final Assessments assessments;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    public MyCourses(
            EnrolmentDirectory enrolments,
            ClassDirectory classes,
            Assessments assessments,
            CenterStaff staff,
            Clock clock) {
        this.enrolments = enrolments;
        this.classes = classes;
        this.assessments = assessments;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A course of the caller.
     *
     * @param possible what the learner can do with the enrolment now
     * @param score how much of the points of published assessments the learner has, in percent: of those that are marked while the class
     *     goes on, of all after it; null while there is none
     */
    public record Mine(
            EnrolmentRow enrolment,
            ClassRow ofClass,
            Set<EnrolmentStep> possible,
            @Nullable BigDecimal score) {

        public boolean can(EnrolmentStep step) {
            return possible.contains(step);
        }
    }

    /** The newest first. */
    public List<Mine> execute() {
        var now = clock.instant();
        var rows = enrolments.ofAccount(staff.account());
        var codes = rows.stream().map(EnrolmentRow::ofClass).collect(Collectors.toSet());
        var found = classes.byCodes(codes, now).stream().collect(Collectors.toMap(ClassRow::code, each -> each));
        var learning = rows.stream().filter(row -> row.state().isLearner()).toList();
        var plans =
                assessments
                        .published(learning.stream().map(EnrolmentRow::classId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(Assessment::ofClass));
        var marks = assessments
                .publishedMarks(learning.stream().map(EnrolmentRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(AssessmentMark::enrolment));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(found.get(row.ofClass()))
                        .map(each -> new Mine(
                                row,
                                each,
                                Step.only(row.possible(each.state(), now), EnrolmentStep.ofLearner()::contains),
                                score(
                                        row,
                                        each,
                                        plans.getOrDefault(row.classId(), List.of()),
                                        marks.getOrDefault(row.id(), List.of())))))
                .toList();
    }

    private static @Nullable BigDecimal score(
            EnrolmentRow row, ClassRow found, List<Assessment> plan, List<AssessmentMark> marks) {
        var completion = Completion.of(0, 0, row.attendance(), plan, marks);
        return found.state().isUnderWay() ? completion.soFar() : completion.score();
    }
}

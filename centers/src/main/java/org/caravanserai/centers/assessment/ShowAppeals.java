package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.appeals.AppealStep;
import org.caravanserai.domain.centers.assessment.Appeals;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The appeals of a class with all entries of the marks in question, for its teacher and who decides on results. */
@UseCase
@Requires(Permission.READ_CLASSES)
public class ShowAppeals {

    private final Appeals appeals;
    private final AssessmentMarks book;
    private final EnrolmentDirectory enrolments;
    private final ClassAccess access;

    @Inject
    public ShowAppeals(Appeals appeals, AssessmentMarks book, EnrolmentDirectory enrolments, ClassAccess access) {
        this.appeals = appeals;
        this.book = book;
        this.enrolments = enrolments;
        this.access = access;
    }

    /**
     * An appeal.
     *
     * @param entries all marks of the learner in the assessment, the oldest first
     * @param possible what the caller can do with it: who decides on results there, is not the learner and has given none of these marks
     */
    public record Shown(
            MarkAppeal appeal,
            EnrolmentRow learner,
            Assessment assessment,
            List<AssessmentMark> entries,
            Set<AppealStep> possible) {

        public boolean can(AppealStep step) {
            return possible.contains(step);
        }
    }

    /**
     * Those that wait first.
     *
     * @param code of the class
     * @throws NotFound when the caller neither teaches the class nor decides on its results
     */
    public List<Shown> execute(String code) {
        var found = access.read(code);
        boolean examines = access.examines(found.center());
        var learners = enrolments.ofClass(found.id()).stream()
                .collect(Collectors.toMap(EnrolmentRow::id, Function.identity()));
        return appeals.ofClass(found.id()).stream()
                .sorted((one, other) ->
                        Boolean.compare(one.appeal().isDecided(), other.appeal().isDecided()))
                .flatMap(each -> Optional.ofNullable(learners.get(each.enrolment())).stream()
                        .map(learner -> shown(each, learner, examines)))
                .toList();
    }

    private Shown shown(MarkAppeal appeal, EnrolmentRow learner, boolean examines) {
        UUID id = appeal.assessment();
        var entries = book.assessments().entries(id, appeal.enrolment());
        var standing = appeal.appeal().standing(book.account(), AssessmentMarks.concerned(learner.account(), entries));
        return new Shown(
                appeal,
                learner,
                book.find(id),
                entries,
                Step.only(Step.possible(AppealStep.class, standing), step -> examines));
    }
}

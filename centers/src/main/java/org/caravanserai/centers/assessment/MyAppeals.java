package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.enrolment.EnrolmentAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Appeals;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A learner's own appeals in a class, and the assessments against whose marks the learner can still appeal. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyAppeals {

    private final EnrolmentAccess access;
    private final AssessmentMarks book;
    private final Appeals appeals;

    @Inject
    public MyAppeals(EnrolmentAccess access, AssessmentMarks book, Appeals appeals) {
        this.access = access;
        this.book = book;
        this.appeals = appeals;
    }

    /**
     * @param possible assessments with a mark of the learner, within their days and without an appeal
     */
    public record Shown(List<MarkAppeal> appeals, List<Assessment> possible) {}

    /**
     * @param code of the enrolment
     * @throws NotFound when it is not the caller's own
     */
    public Shown execute(String code) {
        var enrolment = access.own(code);
        var filed = appeals.ofEnrolment(enrolment.id());
        var marked = AssessmentMarks.of(book.assessments().marks(enrolment.ofClass()), enrolment.id());
        var now = book.now();
        var possible = book.assessments().of(enrolment.ofClass()).stream()
                .filter(each -> each.isAppealable(now))
                .filter(each ->
                        marked.stream().anyMatch(mark -> mark.assessment().equals(each.id())))
                .filter(each ->
                        filed.stream().noneMatch(appeal -> appeal.assessment().equals(each.id())))
                .toList();
        return new Shown(filed, possible);
    }
}

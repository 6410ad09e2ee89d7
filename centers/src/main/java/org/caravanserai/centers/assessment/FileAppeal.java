package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.centers.emails.ClassEmails;
import org.caravanserai.centers.enrolment.EnrolmentAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.appeals.Appeal;
import org.caravanserai.domain.centers.assessment.Appeals;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A learner appeals against a published mark, once and within the days that the assessment gives. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class FileAppeal {

    private final EnrolmentAccess access;
    private final AssessmentMarks book;
    private final Appeals appeals;
    private final ClassEmails emails;
    private final History history;

    @Inject
    public FileAppeal(
            EnrolmentAccess access, AssessmentMarks book, Appeals appeals, ClassEmails emails, History history) {
        this.access = access;
        this.book = book;
        this.appeals = appeals;
        this.emails = emails;
        this.history = history;
    }

    /** Against which mark, and why. */
    public record MarkAppealDraft(
            UUID assessment, @Longest(Appeal.LONGEST) String reason) {}

    /**
     * @param code of the enrolment
     * @return the id of the appeal
     * @throws NotFound when the enrolment is not the caller's own, or the assessment not one of its class
     * @throws Refused {@code appeals-closed}; {@code no-mark}; {@code appeal-filed} when there was one
     */
    public UUID execute(String code, MarkAppealDraft draft) {
        var enrolment = access.own(code);
        var assessment = book.find(draft.assessment());
        if (!assessment.ofClass().equals(enrolment.ofClass())) {
            throw new NotFound("not-found");
        }
        assessment.requireAppealable(book.now());
        if (appeals.ofEnrolment(enrolment.id()).stream()
                .anyMatch(each -> each.assessment().equals(assessment.id()))) {
            throw new Refused("appeal-filed");
        }
        var points = AssessmentMark.counting(AssessmentMarks.of(book.marks(assessment), enrolment.id()));
        if (points == null) {
            throw new Refused("no-mark");
        }
        var appeal = new MarkAppeal(assessment, enrolment.id(), draft.reason(), points, book.now());
        appeals.add(appeal);
        history.record(
                enrolment.id(), EnrolmentAction.APPEAL_FILED, assessment.title().in("en") + ": " + draft.reason());
        emails.appealed(enrolment, assessment, appeal);
        return appeal.id();
    }
}

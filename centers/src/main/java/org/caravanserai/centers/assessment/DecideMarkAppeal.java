package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.appeals.Appeal;
import org.caravanserai.domain.centers.assessment.Appeals;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** A director or exam officer who has not given the mark decides on an appeal. The outcome is a further mark; earlier ones stay. */
@UseCase
@Requires(Permission.DECIDE_RESULTS)
public class DecideMarkAppeal {

    private final Appeals appeals;
    private final AssessmentMarks marks;
    private final ClassAccess access;
    private final ResultRevision revision;
    private final Enrolments enrolments;
    private final CenterEmails emails;
    private final History history;

    @Inject
    public DecideMarkAppeal(
            Appeals appeals,
            AssessmentMarks marks,
            ClassAccess access,
            ResultRevision revision,
            Enrolments enrolments,
            CenterEmails emails,
            History history) {
        this.appeals = appeals;
        this.marks = marks;
        this.access = access;
        this.revision = revision;
        this.enrolments = enrolments;
        this.emails = emails;
        this.history = history;
    }

    /** The outcome, with what the learner reads. */
    public record MarkAppealDecision(
            @Described("Points that count from now on; the same as before turn it down")
            BigDecimal points,

            @Longest(Appeal.LONGEST) String answer) {}

    /**
     * @throws NotFound when the caller does not decide on results there, or there is no such appeal
     * @throws Refused {@code appeal-decided}; {@code appeal-of-own} for the learner and whoever has given one of the marks
     * @throws Invalid {@code points}
     */
    public void execute(UUID id, MarkAppealDecision decision) {
        var appeal = appeals.lock(id).orElseThrow(() -> new NotFound("not-found"));
        var assessment = marks.find(appeal.assessment());
        var found = access.examined(assessment.ofClass());
        var enrolment = enrolments.lock(appeal.enrolment()).orElseThrow();
        var entries = marks.assessments().entries(assessment.id(), appeal.enrolment());
        var points = decision.points();
        var text = decision.answer();
        assessment.requirePossible(points);
        var concerned = AssessmentMarks.concerned(enrolment.learner().account(), entries);
        appeal.decide(points, text, marks.account(), concerned, marks.now());
        marks.enter(assessment, appeal.enrolment(), AssessmentMark.APPEAL, points, text);
        history.record(
                appeal.enrolment(),
                EnrolmentAction.APPEAL_DECIDED,
                assessment.title().in("en") + ": " + text);
        emails.answered(enrolment, appeal.id(), assessment.title(), text);
        revision.revise(found, appeal.enrolment(), text);
    }
}

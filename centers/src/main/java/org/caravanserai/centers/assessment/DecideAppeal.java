package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Appeals;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director who has not given the mark decides on an appeal. The outcome is a further mark; earlier ones stay. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class DecideAppeal {

    private static final int LONGEST_ANSWER = 2000;

    private final Appeals appeals;
    private final MarkBook book;
    private final ClassAccess access;
    private final ResultRevision revision;
    private final History history;

    @Inject
    public DecideAppeal(Appeals appeals, MarkBook book, ClassAccess access, ResultRevision revision, History history) {
        this.appeals = appeals;
        this.book = book;
        this.access = access;
        this.revision = revision;
        this.history = history;
    }

    /**
     * @param points that count from now on; the same as before turns the appeal down
     * @param answer what the learner reads
     * @throws NotFound when the caller does not direct the center, or there is no such appeal
     * @throws Refused {@code mark-appeal-decided}; {@code appeal-of-own-mark}
     * @throws Invalid {@code points}, {@code answer}
     */
    public void execute(UUID id, @Nullable BigDecimal points, @Nullable String answer) {
        var appeal = appeals.lock(id).orElseThrow(() -> new NotFound("not-found"));
        var assessment = book.find(appeal.assessment());
        var found = access.directed(assessment.ofClass());
        if (book.hasMarked(book.assessments().entries(assessment.id(), appeal.enrolment()))) {
            throw new Refused(appeal.isDecided() ? "mark-appeal-decided" : "appeal-of-own-mark");
        }
        var fields = new FormFields();
        if (points == null) {
            fields.wrong("points", "required");
        } else {
            fields.whole(() -> {
                assessment.requirePossible(points);
                return points;
            });
        }
        var text = fields.needed("answer", answer) ? fields.text("answer", answer, LONGEST_ANSWER) : null;
        fields.throwIfAny();
        if (points == null || text == null) {
            throw new IllegalStateException("refused before");
        }
        appeal.decide(points, text, book.account(), book.now());
        book.enter(assessment, appeal.enrolment(), AssessmentMark.APPEAL, points, text);
        history.record(
                appeal.enrolment(),
                EnrolmentAction.APPEAL_DECIDED,
                assessment.title().in("en") + ": " + text);
        revision.revise(found, appeal.enrolment(), text);
    }
}

package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.centers.enrolment.EnrolmentAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Appeals;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A learner appeals against a published mark, once and within the days that the assessment gives. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class FileAppeal {

    private static final int LONGEST_REASON = 2000;

    private final EnrolmentAccess access;
    private final MarkBook book;
    private final Appeals appeals;
    private final History history;

    @Inject
    public FileAppeal(EnrolmentAccess access, MarkBook book, Appeals appeals, History history) {
        this.access = access;
        this.book = book;
        this.appeals = appeals;
        this.history = history;
    }

    /**
     * @param code of the enrolment
     * @return the id of the appeal
     * @throws NotFound when the enrolment is not the caller's own, or the assessment not one of its class
     * @throws Refused {@code appeals-closed}; {@code no-mark}; {@code appeal-filed} when there was one
     * @throws Invalid {@code reason}
     */
    public UUID execute(String code, UUID id, @Nullable String reason) {
        var enrolment = access.own(code);
        var assessment = book.find(id);
        if (!assessment.ofClass().equals(enrolment.ofClass())) {
            throw new NotFound("not-found");
        }
        assessment.requireAppealable(book.now());
        if (appeals.ofEnrolment(enrolment.id()).stream()
                .anyMatch(each -> each.assessment().equals(id))) {
            throw new Refused("appeal-filed");
        }
        var points = AssessmentMark.counting(MarkBook.of(book.marks(assessment), enrolment.id()));
        if (points == null) {
            throw new Refused("no-mark");
        }
        var fields = new FormFields();
        var why = fields.needed("reason", reason) ? fields.text("reason", reason, LONGEST_REASON) : null;
        fields.throwIfAny();
        var appeal = new MarkAppeal(assessment, enrolment.id(), String.valueOf(why), points, book.now());
        appeals.add(appeal);
        history.record(
                enrolment.id(), EnrolmentAction.APPEAL_FILED, assessment.title().in("en") + ": " + why);
        return appeal.id();
    }
}

package org.caravanserai.centers.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.domain.centers.attendance.Absence;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Says what has come of absences: to the learner by email, and in the history. */
@ApplicationScoped
class AbsenceNotices {

    private final CenterEmails emails;
    private final History history;

    @Inject
    AbsenceNotices(CenterEmails emails, History history) {
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param limit after how many absences the learner can be dropped; null: never
     */
    void warned(Enrolment enrolment, Absence absence, @Nullable Integer limit) {
        history.record(enrolment.id(), EnrolmentAction.ABSENCE_WARNED, said(absence));
        emails.warned(enrolment, absence, limit);
    }

    /** The director decides whether the learner is dropped. */
    void proposed(Enrolment enrolment, Absence absence) {
        history.record(enrolment.id(), EnrolmentAction.DROP_PROPOSED, said(absence));
    }

    /** The learner was dropped; the history knows it already. */
    void dropped(Enrolment enrolment, Absence absence) {
        emails.dropped(enrolment, absence);
    }

    static String said(Absence absence) {
        return absence.missed() + " / " + absence.limit();
    }
}

package org.caravanserai.centers.attendance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.centers.enrolment.PlaceReleases;
import org.caravanserai.domain.centers.attendance.Absence;
import org.caravanserai.domain.centers.attendance.AbsenceStep;
import org.caravanserai.domain.centers.attendance.Absences;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.platform.access.OwnTransaction;

/** What comes of absences by the rule of the class, one learner in each transaction. */
@OwnTransaction
class AbsenceCases {

    private final Absences absences;
    private final SeatsOfClasses seats;
    private final Enrolments enrolments;
    private final PlaceReleases releases;
    private final AbsenceNotices notices;
    private final Clock clock;

    @Inject
    AbsenceCases(
            Absences absences,
            SeatsOfClasses seats,
            Enrolments enrolments,
            PlaceReleases releases,
            AbsenceNotices notices,
            Clock clock) {
        this.absences = absences;
        this.seats = seats;
        this.enrolments = enrolments;
        this.releases = releases;
        this.notices = notices;
        this.clock = clock;
    }

    List<Absence> due(int most) {
        return absences.due(clock.instant(), most);
    }

    /** Warns the learner, drops the learner, or proposes to. Nothing happens when another node was faster. */
    void act(Absence absence) {
        var rule = absences.rule(absence.ofClass());
        if (absence.step() == AbsenceStep.LIMIT_REACHED && rule.automatic()) {
            seats.lockSeats(absence.ofClass());
        }
        var enrolment = enrolments
                .lock(absence.enrolment())
                .filter(found -> found.state() == EnrolmentState.ENROLLED)
                .orElse(null);
        if (enrolment == null || !absences.note(absence)) {
            return;
        }
        if (absence.step() == AbsenceStep.WARNED) {
            notices.warned(enrolment, absence, rule.dropAfter());
        } else if (rule.automatic()) {
            drop(enrolment, absence);
        } else {
            notices.proposed(enrolment, absence);
        }
    }

    private void drop(Enrolment enrolment, Absence absence) {
        var why = Enrolment.ABSENCES + absence.missed();
        releases.end(
                enrolment.id(),
                enrolment.ofClass(),
                EnrolmentAction.DROPPED,
                each -> each.drop(why, clock.instant()),
                AbsenceNotices.said(absence));
        notices.dropped(enrolment, absence);
    }
}

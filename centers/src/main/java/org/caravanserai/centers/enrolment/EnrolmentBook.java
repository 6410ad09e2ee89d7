package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.EnrolmentStep;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.history.History;

/** Enters learners in classes: asks the rules, takes the place, and notes it in the history. */
@ApplicationScoped
class EnrolmentBook {

    private final SeatsOfClasses seats;
    private final Enrolments enrolments;
    private final EnrolmentRules rules;
    private final CenterEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    EnrolmentBook(
            SeatsOfClasses seats,
            Enrolments enrolments,
            EnrolmentRules rules,
            CenterEmails emails,
            History history,
            Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.rules = rules;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Takes a place, or one on the waiting list; where the center decides, the enrolment waits for that.
     *
     * @throws Refused {@code enrolment-closed}, {@code learner-clash}
     * @throws Conflict {@code changed-meanwhile} when the class has changed since its terms were read
     */
    Enrolment enter(CourseClass found, Learner learner) {
        return enter(found, learner, rules.isDecidedOn(found, learner));
    }

    /** Like {@link #enter}, for somebody whom the center has invited: that was its decision. */
    Enrolment enterInvited(CourseClass found, Learner learner) {
        return enter(found, learner, false);
    }

    private Enrolment enter(CourseClass found, Learner learner, boolean decidedOn) {
        rules.admit(found, learner);
        var enrolment = new Enrolment(found.id(), learner, take(found), decidedOn, clock.instant());
        enrolments.add(enrolment);
        var action = action(enrolment.state());
        history.record(enrolment.id(), action, null, enrolment.state(), null);
        emails.happened(enrolment, action, null);
        return enrolment;
    }

    /**
     * Goes on in another class, where there is a place.
     *
     * @param before the enrolment that it follows
     * @param from code of the class that the learner leaves
     * @param why what the learner reads as the reason
     * @throws Refused as {@link #enter}; {@code class-full}
     */
    Enrolment transfer(Enrolment before, String from, CourseClass next, String why) {
        rules.admit(next, before.learner());
        var seat = take(next);
        if (!seat.granted()) {
            throw new Refused("class-full");
        }
        var enrolment = new Enrolment(next.id(), before.learner(), seat, false, clock.instant());
        enrolment.follows(before);
        enrolments.add(enrolment);
        history.record(enrolment.id(), EnrolmentAction.ENROLLED, null, enrolment.state(), from);
        emails.happened(enrolment, EnrolmentAction.TRANSFERRED, why);
        return enrolment;
    }

    /**
     * The learner takes the place that was offered, or applies for it where the center decides.
     *
     * @throws Refused {@code enrolment-state}, {@code offer-over}, {@code learner-clash}
     */
    Enrolment accept(Enrolment seen, CourseClass found) {
        var enrolment = enrolments.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        enrolment.require(EnrolmentStep.ACCEPT);
        rules.requireFree(found, enrolment.learner());
        enrolment.accept(rules.isDecidedOn(found, enrolment.learner()), clock.instant());
        history.record(enrolment.id(), EnrolmentAction.ACCEPTED, EnrolmentState.OFFERED, enrolment.state(), null);
        emails.happened(enrolment, EnrolmentAction.ACCEPTED, null);
        return enrolment;
    }

    private Seat take(CourseClass found) {
        return seats.take(found.id(), found.version()).orElseThrow(() -> new Conflict("changed-meanwhile"));
    }

    private static EnrolmentAction action(EnrolmentState state) {
        return switch (state) {
            case WAITLISTED -> EnrolmentAction.WAITLISTED;
            case APPLIED -> EnrolmentAction.APPLIED;
            default -> EnrolmentAction.ENROLLED;
        };
    }
}

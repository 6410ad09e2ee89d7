package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Ends an enrolment: locks the places first and the enrolment after them, always in this order, and offers what becomes free. */
@ApplicationScoped
public class PlaceReleases {

    private final SeatsOfClasses classSeats;
    private final Enrolments enrolments;
    private final CourseClasses classes;
    private final PlaceOffers offers;
    private final CenterEmails emails;
    private final History history;

    @Inject
    public PlaceReleases(
            SeatsOfClasses classSeats,
            Enrolments enrolments,
            CourseClasses classes,
            PlaceOffers offers,
            CenterEmails emails,
            History history) {
        this.classSeats = classSeats;
        this.enrolments = enrolments;
        this.classes = classes;
        this.offers = offers;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param ending what ends it
     */
    public Enrolment end(
            UUID seen, UUID ofClass, EnrolmentAction action, Consumer<Enrolment> ending, @Nullable String why) {
        var seats = classSeats.lockSeats(ofClass);
        var enrolment = enrolments.lock(seen).orElseThrow(() -> new NotFound("not-found"));
        boolean waits = enrolment.state() == EnrolmentState.WAITLISTED;
        history.step(enrolment, action, why, () -> ending.accept(enrolment));
        seats.leave(waits, 1);
        if (action != EnrolmentAction.TRANSFERRED) {
            emails.happened(enrolment, action, why);
        }
        offers.offer(classes.byId(ofClass).orElseThrow(), seats);
        return enrolment;
    }
}

package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.platform.history.History;

/** Adds classes with the places that they have. */
@ApplicationScoped
class PlannedClasses {

    private final CourseClasses classes;
    private final SeatsOfClasses seats;
    private final History history;

    @Inject
    PlannedClasses(CourseClasses classes, SeatsOfClasses seats, History history) {
        this.classes = classes;
        this.seats = seats;
        this.history = history;
    }

    void add(CourseClass planned) {
        classes.add(planned);
        seats.add(new ClassSeats(planned.id(), planned.terms().held().maximum()));
        history.record(planned.id(), ClassAction.PLANNED, null, planned.state(), null);
    }
}

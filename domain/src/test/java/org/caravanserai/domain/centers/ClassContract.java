package org.caravanserai.domain.centers;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.enrolment.WaitingLearners;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.centers.teaching.Rooms;
import org.caravanserai.domain.centers.teaching.TeachingTerms;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;

/** What the contracts of ports need that are about classes: a class with its sessions and learners. */
public interface ClassContract extends CenterContract {

    Instant MONDAY = Instant.parse("2026-11-30T11:00:00Z");

    TeachingTerms terms();

    Courses courses();

    Rooms rooms();

    CourseClasses classes();

    ClassSessions sessions();

    SeatsOfClasses classSeats();

    Enrolments enrolments();

    WaitingLearners waitingLearners();

    /** A class with five places at a new center. */
    default CourseClass newClass() {
        return newClass(center().id(), 5);
    }

    default CourseClass newClass(UUID center, int places) {
        return inTransaction(() -> {
            var term = Classes.term(center);
            terms().add(term);
            var course = Classes.course(center);
            courses().add(course);
            var made = new CourseClass(term, course, Classes.terms(1, places, null, null), Classes.HANOI, NOW);
            classes().add(made);
            classSeats().add(new ClassSeats(made.id(), places));
            return made;
        });
    }

    /** A session of 90 minutes. */
    default ClassSession session(UUID ofClass, int number, Instant from) {
        var session = new ClassSession(ofClass, number, from, from.plus(Duration.ofMinutes(90)), null, null);
        inTransaction(() -> sessions().add(session));
        return session;
    }

    /** A new person who learns in the class. */
    default Enrolment enrolled(UUID ofClass, long number) {
        var enrolment = new Enrolment(ofClass, learner(Ids.next()), new Seat(number, true, 0), false, NOW);
        inTransaction(() -> enrolments().add(enrolment));
        return enrolment;
    }

    /** A learner with an account. */
    default Learner learner(UUID account) {
        return new Learner(account, PersonName.of("Amina", "Diallo"), null);
    }
}

package org.caravanserai.persistence.centers;

import java.util.UUID;
import org.caravanserai.domain.centers.ClassContract;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.enrolment.WaitingLearners;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.centers.teaching.Rooms;
import org.caravanserai.domain.centers.teaching.TeachingTerms;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

/** The ports of the area in the database, for their contracts. */
abstract class CentersPostgresTest extends PostgresTest implements ClassContract {

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public Centers centers() {
        return repository(Centers.class);
    }

    @Override
    public IssuedDocuments documents() {
        return repository(IssuedDocuments.class);
    }

    @Override
    public TeachingTerms terms() {
        return repository(JpaTeaching.class);
    }

    @Override
    public Courses courses() {
        return repository(JpaTeaching.class);
    }

    @Override
    public Rooms rooms() {
        return repository(JpaTeaching.class);
    }

    @Override
    public CourseClasses classes() {
        return repository(JpaTeaching.class);
    }

    @Override
    public ClassSessions sessions() {
        return repository(JpaTeaching.class);
    }

    @Override
    public SeatsOfClasses classSeats() {
        return repository(JpaEnrolments.class);
    }

    @Override
    public Enrolments enrolments() {
        return repository(JpaEnrolments.class);
    }

    @Override
    public WaitingLearners waitingLearners() {
        return repository(JpaEnrolments.class);
    }

    @Override
    public void enter(UUID center) {
        repository(SqlCenterScope.class).enter(center);
    }
}

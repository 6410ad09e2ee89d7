package org.caravanserai.domain.centers;

import java.util.UUID;
import java.util.concurrent.Callable;
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
import org.caravanserai.domain.testing.MemoryPorts;

/** The ports of the area in memory, for their contracts. */
public abstract class CentersInMemory implements ClassContract {

    private final MemoryPorts memory = new MemoryPorts();

    protected final MemoryCenters centers = new MemoryCenters();
    protected final MemoryApplications applications = new MemoryApplications();
    protected final MemoryGovernance governance = new MemoryGovernance();
    protected final MemoryClosings closings = new MemoryClosings();
    protected final MemoryPlans plans = new MemoryPlans();
    protected final MemoryParties parties = new MemoryParties();
    protected final MemoryPoints points = new MemoryPoints();
    protected final MemoryPermits permits = new MemoryPermits();
    protected final MemoryStatuses statuses = new MemoryStatuses();
    protected final MemoryTeaching teaching = new MemoryTeaching();
    protected final MemoryEnrolments enrolments = new MemoryEnrolments(teaching);
    protected final MemoryResults results = new MemoryResults(teaching, enrolments);
    protected final MemoryAbsences absences = new MemoryAbsences();
    protected final MemoryFees fees = new MemoryFees(teaching, enrolments, memory.issuedDocuments);
    protected final MemoryCertificates certificates = new MemoryCertificates(enrolments, memory.issuedDocuments);

    protected final MemoryLevelSchemes levelSchemes = new MemoryLevelSchemes();
    protected final MemoryLevels levels = new MemoryLevels(levelSchemes);
    protected final MemoryReportedCenters reportedCenters = new MemoryReportedCenters(centers, memory.organizations);

    protected CentersInMemory() {
        memory.include(centers.table);
        memory.include(applications.table);
        memory.include(applications.reviews);
        memory.include(governance.agreements);
        memory.include(governance.posts);
        memory.include(governance.planned);
        memory.include(closings.table);
        memory.include(plans.table);
        memory.include(plans.expenses);
        memory.include(parties.parties);
        memory.include(parties.contributions);
        memory.include(points.table);
        memory.include(permits.table);
        memory.include(statuses.table);
        memory.include(teaching.terms);
        memory.include(teaching.courses);
        memory.include(teaching.rooms);
        memory.include(teaching.classes);
        memory.include(teaching.sessions);
        memory.include(enrolments.seats);
        memory.include(enrolments.table);
        memory.include(levels.table);
    }

    @Override
    public Organizations organizations() {
        return memory.organizations;
    }

    @Override
    public Centers centers() {
        return centers;
    }

    @Override
    public IssuedDocuments documents() {
        return memory.issuedDocuments;
    }

    @Override
    public TeachingTerms terms() {
        return teaching;
    }

    @Override
    public Courses courses() {
        return teaching;
    }

    @Override
    public Rooms rooms() {
        return teaching;
    }

    @Override
    public CourseClasses classes() {
        return teaching;
    }

    @Override
    public ClassSessions sessions() {
        return teaching;
    }

    @Override
    public SeatsOfClasses classSeats() {
        return enrolments;
    }

    @Override
    public Enrolments enrolments() {
        return enrolments;
    }

    @Override
    public WaitingLearners waitingLearners() {
        return enrolments;
    }

    @Override
    public void enter(UUID center) {}

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}

package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.DeskEnrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.people.PeopleBook;

/** What a person of whom the caller keeps a record learns, and in which classes the desk can enrol. */
@UseCase
@Requires(Permission.ENROL_LEARNERS)
public class ShowDesk {

    private final ClassDirectory classes;
    private final EnrolmentDirectory enrolments;
    private final CenterStaff staff;
    private final PeopleBook people;
    private final Clock clock;

    @Inject
    public ShowDesk(
            ClassDirectory classes, EnrolmentDirectory enrolments, CenterStaff staff, PeopleBook people, Clock clock) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.staff = staff;
        this.people = people;
        this.clock = clock;
    }

    /**
     * At the desk.
     *
     * @param open classes in which the caller can enrol somebody
     * @param enrolments of the person, in whatever state, at the centers whose desk it is; of the account that took the record over, if one has
     * @param claimed whether the person has taken the record over, and is told of enrolments on the account
     */
    public record Desk(List<ClassRow> open, List<DeskEnrolment> enrolments, boolean claimed) {}

    /**
     * @throws NotFound when the caller does not keep the record
     */
    public Desk execute(String person) {
        var record = people.kept(person);
        var owners = staff.owners(Permission.ENROL_LEARNERS);
        return new Desk(
                classes.openFor(owners, clock.instant()),
                enrolments.atDesk(record.account(), owners),
                record.claimedAt() != null);
    }
}

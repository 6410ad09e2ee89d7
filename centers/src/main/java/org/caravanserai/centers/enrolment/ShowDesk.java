package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
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
     * @param enrolments of the person, in whatever state, at the centers whose desk it is; none once the person has an account
     */
    public record Desk(List<ClassRow> open, List<EnrolmentRow> enrolments) {}

    /**
     * @throws NotFound when the caller does not keep the record
     */
    public Desk execute(String person) {
        var record = people.kept(person);
        return new Desk(
                classes.openFor(staff.organizations(Permission.ENROL_LEARNERS), clock.instant()),
                record.claimedAt() == null ? enrolments.ofAccount(record.account()) : List.of());
    }
}

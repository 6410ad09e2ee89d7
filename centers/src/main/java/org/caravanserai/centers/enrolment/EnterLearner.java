package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.people.PeopleBook;
import org.caravanserai.platform.people.PersonDraft;

/** Enters somebody at the desk of a center who has no account. */
@UseCase
@Requires(Permission.ENROL_LEARNERS)
public class EnterLearner {

    private final CenterStaff staff;
    private final PeopleBook people;

    @Inject
    public EnterLearner(CenterStaff staff, PeopleBook people) {
        this.staff = staff;
        this.people = people;
    }

    /**
     * @throws NotFound when the caller does not work at the desk of the center
     * @throws Refused {@code person-known}
     */
    public PeopleBook.Entered execute(Slug slug, PersonDraft draft) {
        var center = staff.served(slug);
        return people.enter(staff.keeper(center), center.id(), draft);
    }
}

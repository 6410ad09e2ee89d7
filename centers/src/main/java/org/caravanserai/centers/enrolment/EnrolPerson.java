package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.enrolment.WaitingLearners;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.people.PeopleBook;

/**
 * Enrols somebody at the desk of a center, with a place or on the waiting list; the desk decides at once. Repeating it gives the same
 * answer.
 */
@UseCase
@Requires(Permission.ENROL_LEARNERS)
public class EnrolPerson {

    private final CourseClasses classes;
    private final CenterStaff staff;
    private final PeopleBook people;
    private final Enrolments enrolments;
    private final WaitingLearners waiting;
    private final NodeLock lock;
    private final EnrolmentBook book;
    private final Clock clock;

    @Inject
    public EnrolPerson(
            CourseClasses classes,
            CenterStaff staff,
            PeopleBook people,
            Enrolments enrolments,
            WaitingLearners waiting,
            NodeLock lock,
            EnrolmentBook book,
            Clock clock) {
        this.classes = classes;
        this.staff = staff;
        this.people = people;
        this.enrolments = enrolments;
        this.waiting = waiting;
        this.lock = lock;
        this.book = book;
        this.clock = clock;
    }

    /**
     * @param code of the class
     * @param person code of a record that the caller keeps
     * @throws NotFound when the caller does not work at the desk of the center, or does not keep the record
     * @throws Refused {@code enrolment-closed}, {@code learner-clash}; {@code person-claimed} for a minor, whom the guardian enrols then
     */
    public Enrol.Outcome execute(String code, String person) {
        var found = classes.ofCode(ReadableCode.tidy(code)).orElseThrow(() -> new NotFound("not-found"));
        staff.served(found.center());
        var learner = learner(people.kept(person));
        lock.take("enrolment-" + learner.account());
        var before = enrolments.live(found.id(), learner);
        return before.isPresent() ? answer(before.get(), false) : answer(book.enterInvited(found, learner), true);
    }

    private Learner learner(PersonRecord record) {
        var contact = record.contact();
        if (record.claimedAt() != null && contact.guardian() != null) {
            throw new Refused("person-claimed");
        }
        var account = people.account(record);
        var born = contact.bornOn();
        boolean minor = born != null && Learners.isMinor(born, clock.instant());
        return new Learner(account.id(), account.name(), minor ? born : null);
    }

    private Enrol.Outcome answer(Enrolment enrolment, boolean created) {
        int position = waiting.position(enrolment);
        return new Enrol.Outcome(enrolment.code(), enrolment.state(), position == 0 ? null : position, created);
    }
}

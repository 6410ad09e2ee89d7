package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitation;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitations;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The classes to which centers have invited the caller, as long as these take learners. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyClassInvitations {

    private final EnrolmentInvitations invitations;
    private final CourseClasses courseClasses;
    private final ClassDirectory classes;
    private final Learners learners;
    private final Clock clock;
    private final CurrentCaller caller;

    @Inject
    public MyClassInvitations(
            EnrolmentInvitations invitations,
            CourseClasses courseClasses,
            ClassDirectory classes,
            Learners learners,
            Clock clock,
            CurrentCaller caller) {
        this.invitations = invitations;
        this.courseClasses = courseClasses;
        this.classes = classes;
        this.learners = learners;
        this.clock = clock;
        this.caller = caller;
    }

    /** An invitation with the class. */
    public record Invited(EnrolmentInvitation invitation, ClassRow ofClass) {}

    /** The newest first. */
    public List<Invited> execute() {
        return invitations.open(learners.account().email()).stream()
                .flatMap(each -> courseClasses
                        .byId(each.ofClass())
                        .flatMap(found -> classes.byCode(found.code(), clock.instant()))
                        .filter(ClassRow::takesEnrolments)
                        .map(row -> new Invited(each, row.told(Disclosure.ofPeople(caller.get()))))
                        .stream())
                .toList();
    }
}

package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitations;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A person whom a center has invited to a class takes a place, or one on the waiting list, or does not want to come. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AnswerClassInvitation {

    private final EnrolmentInvitations invitations;
    private final Enrolments enrolments;
    private final CourseClasses classes;
    private final Learners learners;
    private final EnrolmentBook book;
    private final NodeLock lock;
    private final Clock clock;

    @Inject
    public AnswerClassInvitation(
            EnrolmentInvitations invitations,
            Enrolments enrolments,
            CourseClasses classes,
            Learners learners,
            EnrolmentBook book,
            NodeLock lock,
            Clock clock) {
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.classes = classes;
        this.learners = learners;
        this.book = book;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * @return code of the enrolment; empty when the person does not want to come
     * @throws NotFound when no such invitation to the caller's address waits for an answer
     * @throws Refused {@code enrolment-closed}, {@code learner-clash}
     */
    public Optional<String> execute(String code, boolean accept) {
        var account = learners.account();
        var invitation = invitations
                .lockOpen(ReadableCode.tidy(code))
                .filter(found -> found.email().equals(account.email()))
                .orElseThrow(() -> new NotFound("not-found"));
        invitations.answered(invitation.id(), clock.instant());
        if (!accept) {
            return Optional.empty();
        }
        var found = classes.byId(invitation.ofClass()).orElseThrow();
        var learner = learners.invited(invitation);
        lock.take("enrolment-" + learner.account());
        return enrolments
                .live(found.id(), learner)
                .or(() -> Optional.of(book.enterInvited(found, learner)))
                .map(Enrolment::code);
    }
}

package org.caravanserai.centers.emails;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.MOMENT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.MOMENTS;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;

/** Every kind of email about language centers. Names are stored with emails, so a constant must not be renamed. */
public enum CenterEmail implements MailTemplate {
    /** For a learner on the waiting list for whom a place has become free; {@code until}: how long it is held. */
    CLASS_PLACE_OFFERED(arg("class", TEXT), arg("center", TEXT), arg("until", MOMENT), arg("link", LINK)),
    /** For a person whom a center invites to a class; {@code learner}: the person, or a minor for whom the person answers. */
    CLASS_INVITATION(arg("learner", TEXT), arg("class", TEXT), arg("center", TEXT), arg("link", LINK)),
    /** For a learner with many absences; {@code limit}: after how many the learner can be dropped, blank where the class says nothing. */
    ABSENCE_WARNING(
            arg("learner", TEXT), arg("class", TEXT), arg("missed", TEXT), arg("limit", TEXT), arg("link", LINK)),
    /** For a learner whom the rule of the class has dropped. */
    DROPPED_FOR_ABSENCE(arg("learner", TEXT), arg("class", TEXT), arg("missed", TEXT), arg("link", LINK)),
    /** For a learner who has a place: enrolled at once, let in by the center, or with an offer accepted. */
    CLASS_ENROLLED(arg("learner", TEXT), arg("class", TEXT), arg("center", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For an applicant whom the center does not let in. */
    CLASS_APPLICATION_REJECTED(
            arg("learner", TEXT), arg("class", TEXT), arg("center", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** For a learner who did not answer an offer in time. */
    CLASS_OFFER_EXPIRED(arg("learner", TEXT), arg("class", TEXT), arg("center", TEXT), arg("link", LINK)),
    /** For a learner whom a director has taken off a class. */
    CLASS_DROPPED(
            arg("learner", TEXT), arg("class", TEXT), arg("center", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** For a learner whom the center has moved to another class, the one named. */
    CLASS_TRANSFERRED(
            arg("learner", TEXT), arg("class", TEXT), arg("center", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** For a learner: the result of the course is settled, or has changed. */
    CLASS_RESULT(arg("learner", TEXT), arg("class", TEXT), arg("center", TEXT), arg("note", TEXT), arg("link", LINK)),
    CLASS_CERTIFICATE_ISSUED(arg("learner", TEXT), arg("class", TEXT), arg("center", TEXT), arg("link", LINK)),
    CLASS_PAYMENT_RECORDED(
            arg("learner", TEXT), arg("class", TEXT), arg("center", TEXT), arg("amount", TEXT), arg("link", LINK)),
    CLASS_REFUND_RECORDED(
            arg("learner", TEXT),
            arg("class", TEXT),
            arg("center", TEXT),
            arg("amount", TEXT),
            arg("reason", TEXT),
            arg("link", LINK)),
    /** For the directors: a learner appeals against a mark. */
    MARK_APPEAL_WAITING(arg("learner", TEXT), arg("class", TEXT), arg("assessment", TEXT), arg("link", LINK)),
    MARK_APPEAL_DECIDED(
            arg("learner", TEXT), arg("class", TEXT), arg("assessment", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For learners: the marks of an assessment are there. */
    MARKS_PUBLISHED(arg("learner", TEXT), arg("class", TEXT), arg("assessment", TEXT), arg("link", LINK)),
    /** For learners and the teacher: the class takes place. */
    CLASS_CONFIRMED(arg("class", TEXT), arg("center", TEXT), arg("link", LINK)),
    /** For whoever has a place, waits or has applied, and the teacher: the class was called off. */
    CLASS_CANCELLED(arg("class", TEXT), arg("center", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** For the directors, and the cashiers, who give back what was paid: a class was called off; {@code learners}: how many lose it. */
    CLASS_CANCELLED_AT_CENTER(arg("class", TEXT), arg("reason", TEXT), arg("learners", TEXT), arg("link", LINK)),
    /** For learners and teachers: another time, place or teacher; {@code room}: blank without one. */
    SESSION_MOVED(
            arg("class", TEXT),
            arg("center", TEXT),
            arg("before", MOMENT),
            arg("startsAt", MOMENT),
            arg("room", TEXT),
            arg("reason", TEXT),
            arg("link", LINK)),
    /** For the directors: a session has another time, place or teacher. */
    SESSION_MOVED_AT_CENTER(
            arg("class", TEXT),
            arg("before", MOMENT),
            arg("startsAt", MOMENT),
            arg("room", TEXT),
            arg("reason", TEXT),
            arg("link", LINK)),
    SESSION_CANCELLED(
            arg("class", TEXT), arg("center", TEXT), arg("before", MOMENT), arg("reason", TEXT), arg("link", LINK)),
    /** For learners and teachers: a session more, for example in place of a cancelled one. */
    SESSION_ADDED(
            arg("class", TEXT), arg("center", TEXT), arg("startsAt", MOMENT), arg("room", TEXT), arg("link", LINK)),
    /** For learners and teachers: several sessions of a class at once; what is blank did not occur. */
    SESSIONS_CHANGED(
            arg("class", TEXT),
            arg("center", TEXT),
            arg("moved", MOMENTS),
            arg("cancelled", MOMENTS),
            arg("added", MOMENTS),
            arg("reason", TEXT),
            arg("link", LINK)),
    /** For the directors: several sessions of a class at once. */
    SESSIONS_CHANGED_AT_CENTER(
            arg("class", TEXT),
            arg("moved", MOMENTS),
            arg("cancelled", MOMENTS),
            arg("added", MOMENTS),
            arg("reason", TEXT),
            arg("link", LINK)),
    /** For the directors: their application is before the authority. */
    CENTER_APPLICATION_SUBMITTED(arg("center", TEXT), arg("link", LINK)),
    /** For the authority: an application waits for review. */
    CENTER_APPLICATION_WAITING(arg("center", TEXT), arg("host", TEXT), arg("link", LINK)),
    /** For the directors: the authority has sent the application back. */
    CENTER_APPLICATION_RETURNED(arg("center", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the directors: the center is approved; the agreement comes next. */
    CENTER_APPLICATION_APPROVED(arg("center", TEXT), arg("approvalNumber", TEXT), arg("note", TEXT), arg("link", LINK)),
    CENTER_APPLICATION_REJECTED(arg("center", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** For the directors: all owners have signed; the center can be opened. */
    CENTER_AGREEMENT_SIGNED(arg("center", TEXT), arg("agreementUntil", TEXT), arg("link", LINK)),
    CENTER_OPENED(arg("center", TEXT), arg("openedOn", TEXT), arg("link", LINK)),
    /** For the directors: the agreement ends soon and a decision on renewal is needed. */
    CENTER_RENEWAL_DUE(arg("center", TEXT), arg("agreementUntil", TEXT), arg("link", LINK)),
    /** For the directors: the next agreement is signed. */
    CENTER_RENEWED(arg("center", TEXT), arg("agreementUntil", TEXT), arg("link", LINK)),
    /** For the directors: the approval has ended, because the center was not opened in time. */
    CENTER_APPROVAL_LAPSED(arg("center", TEXT), arg("link", LINK)),
    /** For the directors of all sides: another institution is the partner now. */
    CENTER_TRANSFERRED(arg("center", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the directors: a status was granted or has ended. */
    CENTER_STATUS_CHANGED(arg("center", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the directors: the authority has approved the plan of a year. */
    CENTER_PLAN_APPROVED(arg("center", TEXT), arg("year", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the directors: the authority has sent the plan of a year back. */
    CENTER_PLAN_RETURNED(arg("center", TEXT), arg("year", TEXT), arg("note", TEXT), arg("link", LINK)),
    CENTER_SUSPENDED(arg("center", TEXT), arg("reason", TEXT), arg("link", LINK)),
    CENTER_RESUMED(arg("center", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the directors and the authority. */
    CENTER_CLOSING_ANNOUNCED(arg("center", TEXT), arg("closesOn", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the directors and the authority. */
    CENTER_CLOSED(arg("center", TEXT), arg("closesOn", TEXT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    CenterEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    @Override
    public Set<CenterEmail> countedTogether() {
        return this == CLASS_INVITATION ? Set.of(this) : Set.of();
    }

    @Override
    public EmailTopic topic() {
        return switch (this) {
            case CLASS_RESULT, CLASS_CERTIFICATE_ISSUED, MARKS_PUBLISHED -> CenterTopic.CLASS_RESULTS;
            case CLASS_PAYMENT_RECORDED, CLASS_REFUND_RECORDED -> CenterTopic.CLASS_PAYMENTS;
            case CLASS_INVITATION -> CenterTopic.CLASS_INVITATIONS;
            case MARK_APPEAL_WAITING, CENTER_APPLICATION_SUBMITTED, CENTER_APPLICATION_WAITING, CENTER_RENEWAL_DUE ->
                CenterTopic.CENTER_WORK;
            case CLASS_CANCELLED_AT_CENTER,
                    SESSION_MOVED_AT_CENTER,
                    SESSIONS_CHANGED_AT_CENTER,
                    CENTER_APPLICATION_RETURNED,
                    CENTER_APPLICATION_APPROVED,
                    CENTER_APPLICATION_REJECTED,
                    CENTER_AGREEMENT_SIGNED,
                    CENTER_OPENED,
                    CENTER_RENEWED,
                    CENTER_APPROVAL_LAPSED,
                    CENTER_TRANSFERRED,
                    CENTER_STATUS_CHANGED,
                    CENTER_PLAN_APPROVED,
                    CENTER_PLAN_RETURNED,
                    CENTER_SUSPENDED,
                    CENTER_RESUMED,
                    CENTER_CLOSING_ANNOUNCED,
                    CENTER_CLOSED -> CenterTopic.CENTER_DECISIONS;
            default -> CenterTopic.CLASS_PLACES;
        };
    }
}

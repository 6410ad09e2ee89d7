package org.caravanserai.centers.emails;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.level.LevelScaleAction;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.TeachingAction;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the emails about language centers. */
@ApplicationScoped
class CenterEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(CenterEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.centers.emails.messages";
    }

    @Override
    public Telling telling() {
        return new Telling()
                .by(EnrolmentAction.ENROLLED, CenterEmail.CLASS_ENROLLED)
                .by(EnrolmentAction.ACCEPTED, CenterEmail.CLASS_ENROLLED)
                .by(EnrolmentAction.APPROVED, CenterEmail.CLASS_ENROLLED)
                .by(EnrolmentAction.OFFERED, CenterEmail.CLASS_PLACE_OFFERED)
                .by(EnrolmentAction.REJECTED, CenterEmail.CLASS_APPLICATION_REJECTED)
                .by(EnrolmentAction.EXPIRED, CenterEmail.CLASS_OFFER_EXPIRED)
                .by(EnrolmentAction.DROPPED, CenterEmail.CLASS_DROPPED, CenterEmail.DROPPED_FOR_ABSENCE)
                .by(EnrolmentAction.TRANSFERRED, CenterEmail.CLASS_TRANSFERRED)
                .by(EnrolmentAction.COMPLETED, CenterEmail.CLASS_RESULT, CenterEmail.CLASS_CERTIFICATE_ISSUED)
                .by(EnrolmentAction.NOT_COMPLETED, CenterEmail.CLASS_RESULT)
                .by(EnrolmentAction.ABSENCE_WARNED, CenterEmail.ABSENCE_WARNING)
                .by(EnrolmentAction.PAYMENT_RECORDED, CenterEmail.CLASS_PAYMENT_RECORDED)
                .by(EnrolmentAction.REFUND_RECORDED, CenterEmail.CLASS_REFUND_RECORDED)
                .by(EnrolmentAction.APPEAL_FILED, CenterEmail.MARK_APPEAL_WAITING)
                .by(EnrolmentAction.APPEAL_DECIDED, CenterEmail.MARK_APPEAL_DECIDED)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        EnrolmentAction.APPLIED,
                        EnrolmentAction.WAITLISTED,
                        EnrolmentAction.WITHDRAWN,
                        EnrolmentAction.DISCOUNT_GRANTED)
                .nobody(Telling.Reason.WITH_ANOTHER, EnrolmentAction.CANCELLED, EnrolmentAction.NAME_CORRECTED)
                .nobody(Telling.Reason.AMONG_TASKS, EnrolmentAction.DROP_PROPOSED)
                .by(ClassAction.CONFIRMED, CenterEmail.CLASS_CONFIRMED)
                .by(ClassAction.CANCELLED, CenterEmail.CLASS_CANCELLED, CenterEmail.CLASS_CANCELLED_AT_CENTER)
                .by(ClassAction.STOPPED, CenterEmail.CLASS_CANCELLED, CenterEmail.CLASS_CANCELLED_AT_CENTER)
                .by(
                        ClassAction.SESSION_MOVED,
                        CenterEmail.SESSION_MOVED,
                        CenterEmail.SESSION_MOVED_AT_CENTER,
                        CenterEmail.SESSIONS_CHANGED,
                        CenterEmail.SESSIONS_CHANGED_AT_CENTER)
                .by(ClassAction.SESSION_CANCELLED, CenterEmail.SESSION_CANCELLED, CenterEmail.SESSIONS_CHANGED)
                .by(ClassAction.MAKEUP_PLANNED, CenterEmail.SESSION_ADDED, CenterEmail.SESSIONS_CHANGED)
                .by(ClassAction.SESSIONS_PLANNED, CenterEmail.SESSIONS_CHANGED, CenterEmail.SESSIONS_CHANGED_AT_CENTER)
                .by(ClassAction.MARKS_PUBLISHED, CenterEmail.MARKS_PUBLISHED)
                .nobody(Telling.Reason.WITH_ANOTHER, ClassAction.RESULTS_APPROVED, ClassAction.CERTIFICATES_REQUESTED)
                .nobody(Telling.Reason.AMONG_TASKS, ClassAction.SAMPLE_DRAWN)
                .nobody(
                        Telling.Reason.NOTHING_PROMISED,
                        ClassAction.PLANNED,
                        ClassAction.CHANGED,
                        ClassAction.OPENED,
                        ClassAction.STARTED,
                        ClassAction.FINISHED,
                        ClassAction.ABSENCE_RULE_SET,
                        ClassAction.FEE_SET,
                        ClassAction.MARKS_MODERATED)
                .by(
                        CenterAction.APPLIED,
                        CenterEmail.CENTER_APPLICATION_SUBMITTED,
                        CenterEmail.CENTER_APPLICATION_WAITING)
                .by(CenterAction.APPROVED, CenterEmail.CENTER_APPLICATION_APPROVED)
                .by(CenterAction.RETURNED, CenterEmail.CENTER_APPLICATION_RETURNED)
                .by(CenterAction.REJECTED, CenterEmail.CENTER_APPLICATION_REJECTED)
                .by(CenterAction.AGREEMENT_SIGNED, CenterEmail.CENTER_AGREEMENT_SIGNED)
                .by(CenterAction.LAPSED, CenterEmail.CENTER_APPROVAL_LAPSED)
                .by(CenterAction.NEVER_OPENED, CenterEmail.CENTER_APPROVAL_LAPSED)
                .by(CenterAction.OPENED, CenterEmail.CENTER_OPENED)
                .by(CenterAction.SUSPENDED, CenterEmail.CENTER_SUSPENDED)
                .by(CenterAction.RESUMED, CenterEmail.CENTER_RESUMED)
                .by(CenterAction.RENEWAL_DUE, CenterEmail.CENTER_RENEWAL_DUE)
                .by(CenterAction.RENEWED, CenterEmail.CENTER_RENEWED)
                .by(CenterAction.TRANSFERRED, CenterEmail.CENTER_TRANSFERRED)
                .by(CenterAction.STATUS_GRANTED, CenterEmail.CENTER_STATUS_CHANGED)
                .by(CenterAction.STATUS_ENDED, CenterEmail.CENTER_STATUS_CHANGED)
                .by(CenterAction.CLOSING_ANNOUNCED, CenterEmail.CENTER_CLOSING_ANNOUNCED)
                .by(CenterAction.CLOSED, CenterEmail.CENTER_CLOSED)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        CenterAction.DRAFTED,
                        CenterAction.DRAFT_DELETED,
                        CenterAction.EDITED,
                        CenterAction.WITHDRAWN,
                        CenterAction.DESCRIBED,
                        CenterAction.POSTS_PLANNED)
                .nobody(Telling.Reason.AMONG_TASKS, CenterAction.AGREEMENT_FILED, CenterAction.SIGNED)
                .nobody(
                        Telling.Reason.NOTHING_PROMISED,
                        CenterAction.REVIEWED,
                        CenterAction.APPOINTED,
                        CenterAction.TERM_ENDED,
                        CenterAction.STARTED,
                        CenterAction.THIRD_PARTY_ADDED,
                        CenterAction.THIRD_PARTY_CHANGED,
                        CenterAction.CONTRIBUTION_PLEDGED,
                        CenterAction.CONTRIBUTION_CHANGED,
                        CenterAction.TEACHING_POINT_ADDED,
                        CenterAction.TEACHING_POINT_CHANGED,
                        CenterAction.PERMIT_RECORDED,
                        CenterAction.PERMIT_WITHDRAWN,
                        CenterAction.TEACH_OUT_PLANNED)
                .nobody(Telling.Reason.WITH_ANOTHER, CenterAction.FREE_DAYS_CHANGED)
                .by(PlanAction.APPROVED, CenterEmail.CENTER_PLAN_APPROVED)
                .by(PlanAction.RETURNED, CenterEmail.CENTER_PLAN_RETURNED)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        PlanAction.DRAFTED,
                        PlanAction.DRAFT_DELETED,
                        PlanAction.EDITED,
                        PlanAction.REVISED)
                .nobody(Telling.Reason.AMONG_TASKS, PlanAction.SUBMITTED)
                .nobody(Telling.Reason.NOTHING_PROMISED, PlanAction.SPENT, PlanAction.REPORT_FROZEN)
                .nobody(
                        Telling.Reason.NOTHING_PROMISED,
                        LevelScaleAction.SCHEME_ADDED,
                        LevelScaleAction.SCHEME_STATUS_CHANGED,
                        LevelScaleAction.MAPPING_ADDED)
                .nobody(
                        Telling.Reason.NOTHING_PROMISED,
                        TeachingAction.TERM_PLANNED,
                        TeachingAction.TERM_CHANGED,
                        TeachingAction.COURSE_PLANNED,
                        TeachingAction.COURSE_REVISED,
                        TeachingAction.ROOM_ADDED);
    }
}

package org.caravanserai.domain.centers.tasks;

import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.appeals.AppealState;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.plan.PlanState;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.domain.tasks.TaskTerms;

/** What waits for somebody about language centers. */
public enum CenterTask implements TaskKind {
    DECIDE_CENTERS(TaskRole.AUTHORITY, Permission.APPROVE_CENTERS, 30, CenterState.APPLIED, CenterState.UNDER_REVIEW),
    DECIDE_PLANS(TaskRole.AUTHORITY, Permission.APPROVE_CENTERS, 30, PlanState.SUBMITTED),
    SUBMIT_CENTERS(TaskRole.DIRECTOR, Permission.MANAGE_CENTER, 0, CenterState.DRAFT),
    CORRECT_CENTERS(TaskRole.DIRECTOR, Permission.MANAGE_CENTER, 14, CenterState.RETURNED),
    SIGN_CENTER_AGREEMENTS(TaskRole.DIRECTOR, Permission.DIRECT_CENTER, 0, CenterState.APPROVED),
    OPEN_CENTERS(TaskRole.DIRECTOR, Permission.MANAGE_CENTER, 0, CenterState.AGREEMENT_SIGNED),
    RENEW_CENTER_AGREEMENTS(TaskRole.DIRECTOR, Permission.DIRECT_CENTER, 0, CenterState.RENEWAL_DUE),
    SIGN_TRANSFERS(TaskRole.DIRECTOR, Permission.DIRECT_CENTER, 30, CenterState.TRANSFERRED),
    /** Centers whose closing day is over. */
    CLOSE_CENTERS(TaskRole.DIRECTOR, Permission.DIRECT_CENTER, 14, CenterState.CLOSING),
    SUBMIT_PLANS(TaskRole.DIRECTOR, Permission.MANAGE_CENTER, 0, PlanState.DRAFT),
    CORRECT_PLANS(TaskRole.DIRECTOR, Permission.MANAGE_CENTER, 14, PlanState.RETURNED),
    /** Classes whose day to decide has come. */
    DECIDE_CLASSES(TaskRole.DIRECTOR, Permission.MANAGE_CENTER, 0, ClassState.OPEN),
    /** Classes of which the first session has begun though they are not running, or all sessions are over though they are not finished. */
    MOVE_CLASSES(
            TaskRole.DIRECTOR,
            Permission.MANAGE_CENTER,
            7,
            ClassState.PLANNED,
            ClassState.CONFIRMED,
            ClassState.RUNNING),
    DECIDE_ENROLMENTS(TaskRole.DIRECTOR, Permission.MANAGE_CENTER, 7, EnrolmentState.APPLIED),
    APPROVE_RESULTS(TaskRole.EXAMINER, Permission.DECIDE_RESULTS, 14, ClassState.FINISHED),
    /** Classes with learners who have passed and have no certificate. */
    ISSUE_CERTIFICATES(TaskRole.EXAMINER, Permission.DECIDE_RESULTS, 14, ClassState.RESULTS_APPROVED),
    DECIDE_MARK_APPEALS(TaskRole.EXAMINER, Permission.DECIDE_RESULTS, 14, AppealState.OPEN),
    /** Learners who have paid for a class that was called off. */
    GIVE_BACK_FEES(TaskRole.CASHIER, Permission.KEEP_FEES, 14),
    /** Fees that are owed after the day on which they were due. */
    COLLECT_FEES(TaskRole.CASHIER, Permission.KEEP_FEES, 14),
    /** Sessions of the last seven days without attendance. */
    MARK_SESSIONS(TaskRole.TEACHER, Permission.TEACH, 2, SessionState.PLANNED, SessionState.HELD),
    MARK_AS_SECOND(TaskRole.TEACHER, Permission.TEACH, 14),
    ACCEPT_PLACES(TaskRole.APPLICANT, Permission.SIGNED_IN, 0, EnrolmentState.OFFERED),
    ANSWER_CLASS_INVITATIONS(TaskRole.PERSON, Permission.SIGNED_IN, 0);

    private final TaskTerms terms;

    CenterTask(TaskRole role, Permission permission, int days, Enum<?>... states) {
        this.terms = TaskTerms.of(role, permission, days, states);
    }

    @Override
    public TaskTerms terms() {
        return terms;
    }
}

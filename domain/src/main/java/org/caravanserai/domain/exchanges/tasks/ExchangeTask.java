package org.caravanserai.domain.exchanges.tasks;

import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.appeals.AppealState;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.exchanges.agreement.SigningState;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.invitation.ApprovalState;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.nomination.ExtensionState;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.domain.tasks.TaskTerms;

/** What waits for somebody about exchanges. */
public enum ExchangeTask implements TaskKind {
    /** Agreements, and new versions of them, that a party has not approved. */
    APPROVE_AGREEMENTS(
            TaskRole.PARTNER,
            Permission.MANAGE_EXCHANGES,
            30,
            AgreementState.DRAFT,
            AgreementState.PROPOSED,
            AgreementState.IN_FORCE,
            AgreementState.NOTICE_GIVEN),
    CONFIRM_SIGNINGS(TaskRole.PARTNER, Permission.MANAGE_EXCHANGES, 14, SigningState.RECORDED),
    /** The other side says that it was not signed like this. */
    SETTLE_DISPUTES(TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 14, SigningState.DISPUTED),
    ANSWER_CORRECTIONS(TaskRole.PARTNER, Permission.MANAGE_EXCHANGES, 14, CorrectionState.PROPOSED),
    ANSWER_EXTENSIONS(TaskRole.PARTNER, Permission.MANAGE_EXCHANGES, 14, ExtensionState.ASKED),
    FINISH_AGREEMENT_DRAFTS(TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 0),
    CONFIRM_OWN_PEOPLE(TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 14),
    /** Calls that are closed and whose applications are all scored. */
    ALLOCATE_PLACES(TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 14),
    NOMINATE_APPLICANTS(TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 14, ApplicationState.ACCEPTED),
    DECIDE_APPLICATION_APPEALS(TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 30, AppealState.OPEN),
    CONFIRM_EXCEPTIONS(TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 7, NominationState.UNCONFIRMED),
    DECIDE_NOMINATIONS(TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 14, NominationState.PENDING),
    /** Late from the first day of the stay. */
    CONFIRM_ARRIVALS(TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 0, MobilityState.EXPECTED),
    DECIDE_INVITATION_APPROVALS(
            TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 14, InvitationState.PROPOSED, ApprovalState.PENDING),
    NOMINATE_INVITED(TaskRole.OFFICER, Permission.MANAGE_EXCHANGES, 14, InvitationState.READY),
    REVIEW_APPLICATIONS(TaskRole.REVIEWER, Permission.REVIEW_APPLICATIONS, 14, ApplicationState.SUBMITTED),
    CHECK_LINKS(TaskRole.AUTHORITY, Permission.VERIFY_ORGANIZATIONS, 7, LinkStanding.WAITING),
    ANSWER_OFFERS(TaskRole.APPLICANT, Permission.SIGNED_IN, 0, ApplicationState.OFFERED),
    COMPLETE_APPLICATIONS(TaskRole.APPLICANT, Permission.SIGNED_IN, 0, ApplicationState.DRAFT),
    ANSWER_INVITATIONS(TaskRole.PERSON, Permission.SIGNED_IN, 14, InvitationState.APPROVED),
    /** Stays without somebody to be told in an emergency. */
    NAME_CONTACTS(
            TaskRole.PERSON,
            Permission.SIGNED_IN,
            0,
            MobilityState.EXPECTED,
            MobilityState.ARRIVED,
            MobilityState.INTERRUPTED);

    private final TaskTerms terms;

    ExchangeTask(TaskRole role, Permission permission, int days, Enum<?>... states) {
        this.terms = TaskTerms.of(role, permission, days, states);
    }

    @Override
    public TaskTerms terms() {
        return terms;
    }
}

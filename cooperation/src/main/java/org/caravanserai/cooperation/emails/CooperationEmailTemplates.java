package org.caravanserai.cooperation.emails;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthorityAction;
import org.caravanserai.domain.cooperation.reference.GroupAction;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.cooperation.statistics.StatisticAction;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the emails about cooperation. */
@ApplicationScoped
class CooperationEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(CooperationEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.cooperation.emails.messages";
    }

    @Override
    public Telling telling() {
        return new Telling()
                .by(RegistryAction.SUBMITTED, CooperationEmail.DRAFT_SUBMITTED)
                .by(RegistryAction.RETURNED, CooperationEmail.DRAFT_RETURNED)
                .by(RegistryAction.REGISTERED, CooperationEmail.DRAFT_PUBLISHED)
                .by(RegistryAction.EVIDENCE_ACCEPTED, CooperationEmail.EVIDENCE_ACCEPTED)
                .by(RegistryAction.EVIDENCE_RETURNED, CooperationEmail.EVIDENCE_RETURNED)
                .by(RegistryAction.VERIFIER_ASKED, CooperationEmail.VERIFIER_ASKED)
                .by(RegistryAction.BENEFIT_VERIFIED, CooperationEmail.BENEFIT_VERIFIED)
                .by(RegistryAction.BENEFIT_RETURNED, CooperationEmail.BENEFIT_RETURNED)
                .nobody(Telling.Reason.SEEN_AT_ONCE, RegistryAction.DRAFT_DELETED)
                .nobody(Telling.Reason.AMONG_TASKS, RegistryAction.EVIDENCE_SUBMITTED, RegistryAction.BENEFIT_REPORTED)
                .nobody(
                        Telling.Reason.NOTHING_PROMISED,
                        RegistryAction.CHANGED,
                        RegistryAction.MOVED,
                        RegistryAction.EDITION_RECORDED,
                        RegistryAction.MEMBER_ADMITTED,
                        RegistryAction.MEMBER_LEFT,
                        RegistryAction.ACTIVITY_RECORDED,
                        RegistryAction.BUDGET_CARRIED,
                        RegistryAction.APPROVED,
                        RegistryAction.REPORTED,
                        RegistryAction.EVALUATED,
                        RegistryAction.PLANNED,
                        RegistryAction.MILESTONE_MOVED,
                        RegistryAction.RESULT_RECORDED,
                        RegistryAction.RESULT_PROTECTED,
                        RegistryAction.RESULT_PILOTED,
                        RegistryAction.RESULT_TRANSFERRED,
                        RegistryAction.RESULT_IN_USE,
                        RegistryAction.YEAR_COUNTED,
                        RegistryAction.WITHDRAWN)
                .by(ProposalAction.ADMITTED, CooperationEmail.PROPOSAL_ADMITTED)
                .by(ProposalAction.NOT_ADMITTED, CooperationEmail.PROPOSAL_NOT_ADMITTED)
                .by(ProposalAction.ANSWERED, CooperationEmail.PROPOSAL_ADOPTED, CooperationEmail.PROPOSAL_DECLINED)
                .nobody(Telling.Reason.AMONG_TASKS, ProposalAction.MADE)
                .nobody(Telling.Reason.SEEN_AT_ONCE, ProposalAction.WITHDRAWN)
                .nobody(Telling.Reason.NOTHING_PROMISED, ProposalAction.OUTCOME_LINKED)
                .nobody(Telling.Reason.NOTHING_PROMISED, StatisticAction.RECORDED, StatisticAction.CORRECTED)
                .nobody(Telling.Reason.NOTHING_PROMISED, GroupAction.VERSION_ADDED, GroupAction.GROUP_ADDED)
                .nobody(Telling.Reason.NOTHING_PROMISED, DegreeAuthorityAction.NAMED);
    }
}

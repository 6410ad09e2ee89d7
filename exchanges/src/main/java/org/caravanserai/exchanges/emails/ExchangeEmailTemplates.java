package org.caravanserai.exchanges.emails;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.office.OfficeAction;
import org.caravanserai.domain.exchanges.units.UnitAction;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the emails about exchanges. */
@ApplicationScoped
class ExchangeEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(ExchangeEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.exchanges.emails.messages";
    }

    @Override
    public Telling telling() {
        return new Telling()
                .by(AgreementAction.DRAFTED, ExchangeEmail.AGREEMENT_PROPOSED, ExchangeEmail.LINK_AGREEMENT_PROPOSED)
                .by(AgreementAction.REVISED, ExchangeEmail.AGREEMENT_PROPOSED, ExchangeEmail.LINK_AGREEMENT_PROPOSED)
                .by(
                        AgreementAction.APPROVED,
                        ExchangeEmail.AGREEMENT_APPROVED,
                        ExchangeEmail.AGREEMENT_IN_FORCE,
                        ExchangeEmail.LINK_AGREEMENT_IN_FORCE)
                .by(AgreementAction.NOTICE_GIVEN, ExchangeEmail.AGREEMENT_NOTICE)
                .by(AgreementAction.LINK_ISSUED, ExchangeEmail.AGREEMENT_LINK)
                .by(
                        AgreementAction.LEDGER_CORRECTION_PROPOSED,
                        ExchangeEmail.CORRECTION_PROPOSED,
                        ExchangeEmail.LINK_CORRECTION_PROPOSED)
                .by(AgreementAction.LEDGER_CORRECTED, ExchangeEmail.CORRECTION_CONFIRMED)
                .by(AgreementAction.LEDGER_CORRECTION_REFUSED, ExchangeEmail.CORRECTION_REFUSED)
                .by(
                        AgreementAction.SIGNED_ON_PAPER,
                        ExchangeEmail.AGREEMENT_RECORDED,
                        ExchangeEmail.LINK_AGREEMENT_RECORDED)
                .by(AgreementAction.SIGNING_CONFIRMED, ExchangeEmail.AGREEMENT_CONFIRMED)
                .by(AgreementAction.SIGNING_DISPUTED, ExchangeEmail.AGREEMENT_DISPUTED)
                .by(AgreementAction.SIGNING_TAKEN_BACK, ExchangeEmail.AGREEMENT_RECORD_TAKEN_BACK)
                .by(AgreementAction.VERSION_WITHDRAWN, ExchangeEmail.AGREEMENT_VERSION_WITHDRAWN)
                .by(AgreementAction.WITHDRAWN, ExchangeEmail.AGREEMENT_VERSION_WITHDRAWN)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        AgreementAction.LINK_REVOKED,
                        AgreementAction.LEDGER_CORRECTION_WITHDRAWN,
                        AgreementAction.ORIGIN_NAMED)
                .nobody(Telling.Reason.WITH_ANOTHER, AgreementAction.ENDING_DECIDED, AgreementAction.TAKEN_OVER)
                .nobody(Telling.Reason.NOTHING_PROMISED, AgreementAction.LINK_ACCEPTED, AgreementAction.LINK_REFUSED)
                .by(
                        NominationAction.NOMINATED,
                        ExchangeEmail.NOMINATION_RECEIVED,
                        ExchangeEmail.LINK_NOMINATION_RECEIVED,
                        ExchangeEmail.YOU_WERE_NOMINATED)
                .by(NominationAction.PROPOSED_AGAIN, ExchangeEmail.NOMINATION_RECEIVED)
                .by(NominationAction.EXCEPTION_REQUESTED, ExchangeEmail.EXCEPTION_ASKED)
                .by(
                        NominationAction.EXCEPTION_CONFIRMED,
                        ExchangeEmail.EXCEPTION_CONFIRMED,
                        ExchangeEmail.NOMINATION_RECEIVED)
                .by(NominationAction.EXCEPTION_REFUSED, ExchangeEmail.EXCEPTION_REFUSED)
                .by(
                        NominationAction.ACCEPTED,
                        ExchangeEmail.NOMINATION_ACCEPTED,
                        ExchangeEmail.LINK_NOMINATION_ACCEPTED,
                        ExchangeEmail.YOU_WERE_ACCEPTED)
                .by(
                        NominationAction.REJECTED,
                        ExchangeEmail.NOMINATION_REJECTED,
                        ExchangeEmail.LINK_NOMINATION_REJECTED,
                        ExchangeEmail.YOU_WERE_NOT_ACCEPTED)
                .by(
                        NominationAction.CANCELLED,
                        ExchangeEmail.NOMINATION_CANCELLED,
                        ExchangeEmail.YOUR_NOMINATION_WAS_CANCELLED)
                .by(
                        NominationAction.LETTER_ISSUED,
                        ExchangeEmail.ACCEPTANCE_LETTER_READY,
                        ExchangeEmail.VISA_INVITATION_READY,
                        ExchangeEmail.STAY_CERTIFICATE_READY)
                .nobody(Telling.Reason.NOTHING_PROMISED, NominationAction.MOVED)
                .by(MobilityAction.ARRIVED, ExchangeEmail.STAY_RECORDED, ExchangeEmail.YOUR_STAY_RECORDED)
                .by(MobilityAction.DEPARTED, ExchangeEmail.STAY_RECORDED, ExchangeEmail.YOUR_STAY_RECORDED)
                .by(MobilityAction.NO_SHOW, ExchangeEmail.STAY_RECORDED, ExchangeEmail.YOUR_STAY_RECORDED)
                .by(MobilityAction.RETURNED_EARLY, ExchangeEmail.STAY_RECORDED, ExchangeEmail.YOUR_STAY_RECORDED)
                .by(MobilityAction.INTERRUPTED, ExchangeEmail.STAY_RECORDED, ExchangeEmail.YOUR_STAY_RECORDED)
                .by(MobilityAction.RESUMED, ExchangeEmail.STAY_RECORDED, ExchangeEmail.YOUR_STAY_RECORDED)
                .by(MobilityAction.EXTENDED, ExchangeEmail.STAY_RECORDED, ExchangeEmail.YOUR_STAY_RECORDED)
                .by(MobilityAction.EXTENSION_REFUSED, ExchangeEmail.STAY_RECORDED, ExchangeEmail.YOUR_STAY_RECORDED)
                .by(MobilityAction.CORRECTED, ExchangeEmail.STAY_RECORDED, ExchangeEmail.YOUR_STAY_RECORDED)
                .by(MobilityAction.EXTENSION_ASKED, ExchangeEmail.EXTENSION_ASKED)
                .by(
                        MobilityAction.CORRECTION_PROPOSED,
                        ExchangeEmail.CORRECTION_PROPOSED,
                        ExchangeEmail.LINK_CORRECTION_PROPOSED)
                .by(MobilityAction.CORRECTION_REFUSED, ExchangeEmail.CORRECTION_REFUSED)
                .nobody(Telling.Reason.SEEN_AT_ONCE, MobilityAction.CORRECTION_WITHDRAWN, MobilityAction.CONTACT_STATED)
                .by(InvitationAction.FACULTY_GIVEN, ExchangeEmail.SCHOLAR_INVITED)
                .by(InvitationAction.ACCEPTED, ExchangeEmail.INVITATION_ANSWERED)
                .by(InvitationAction.DECLINED, ExchangeEmail.INVITATION_ANSWERED)
                .by(InvitationAction.REFUSED, ExchangeEmail.INVITATION_ANSWERED, ExchangeEmail.INVITATION_WITHDRAWN)
                .by(InvitationAction.WITHDRAWN, ExchangeEmail.INVITATION_WITHDRAWN)
                .nobody(
                        Telling.Reason.AMONG_TASKS,
                        InvitationAction.INVITED,
                        InvitationAction.FUNDING_GIVEN,
                        InvitationAction.INSURANCE_GIVEN,
                        InvitationAction.SPACE_GIVEN)
                .nobody(Telling.Reason.WITH_ANOTHER, InvitationAction.NOMINATED)
                .by(
                        ApplicationAction.SUBMITTED,
                        ExchangeEmail.APPLICATION_SUBMITTED,
                        ExchangeEmail.APPLICANT_TO_CONFIRM)
                .by(ApplicationAction.WITHDRAWN, ExchangeEmail.APPLICATION_WITHDRAWN)
                .by(
                        ApplicationAction.RELEASED,
                        ExchangeEmail.PLACE_OFFERED,
                        ExchangeEmail.APPLICATION_ON_RESERVE,
                        ExchangeEmail.APPLICATION_REJECTED)
                .by(ApplicationAction.PROMOTED, ExchangeEmail.PLACE_OFFERED)
                .by(ApplicationAction.ACCEPTED, ExchangeEmail.OFFER_ACCEPTED)
                .by(ApplicationAction.LAPSED, ExchangeEmail.OFFER_LAPSED)
                .by(ApplicationAction.APPEALED, ExchangeEmail.APPEAL_FILED)
                .by(ApplicationAction.APPEAL_UPHELD, ExchangeEmail.APPEAL_UPHELD)
                .by(ApplicationAction.APPEAL_DISMISSED, ExchangeEmail.APPEAL_DISMISSED)
                .by(ApplicationAction.MEMBERSHIP_CONFIRMED, ExchangeEmail.APPLICANT_CONFIRMED)
                .by(ApplicationAction.MEMBERSHIP_REFUSED, ExchangeEmail.APPLICANT_NOT_CONFIRMED)
                .by(ApplicationAction.CANCELLED, ExchangeEmail.CALL_CANCELLED)
                .by(ApplicationAction.REFERENCE_REQUESTED, ExchangeEmail.REFERENCE_ASKED)
                .by(ApplicationAction.REFERENCE_REMINDED, ExchangeEmail.REFERENCE_REMINDER)
                .by(ApplicationAction.REFERENCE_GIVEN, ExchangeEmail.REFERENCE_ARRIVED)
                .by(ApplicationAction.REFERENCE_DECLINED, ExchangeEmail.REFERENCE_DECLINED)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        ApplicationAction.BEGUN,
                        ApplicationAction.REOPENED,
                        ApplicationAction.DECLINED,
                        ApplicationAction.REFERENCE_WITHDRAWN)
                .nobody(Telling.Reason.WITH_ANOTHER, ApplicationAction.NOMINATED)
                .nobody(
                        Telling.Reason.NOTHING_PROMISED,
                        ApplicationAction.SCORED,
                        ApplicationAction.REVIEWED,
                        ApplicationAction.CONFLICT_DECLARED)
                .by(CallAction.EXTENDED, ExchangeEmail.CALL_EXTENDED)
                .by(CallAction.CLOSED, ExchangeEmail.CALL_CLOSED)
                .by(CallAction.CANCELLED, ExchangeEmail.CALL_CANCELLED)
                .nobody(Telling.Reason.WITH_ANOTHER, CallAction.RELEASED)
                .nobody(
                        Telling.Reason.NOTHING_PROMISED,
                        CallAction.DRAFTED,
                        CallAction.CHANGED,
                        CallAction.PUBLISHED,
                        CallAction.ALLOCATED,
                        CallAction.MOVED,
                        CallAction.CORRECTED)
                .nobody(Telling.Reason.NOTHING_PROMISED, UnitAction.ADDED, UnitAction.CHANGED, UnitAction.REMOVED)
                .nobody(Telling.Reason.NOTHING_PROMISED, OfficeAction.CHANGED);
    }
}

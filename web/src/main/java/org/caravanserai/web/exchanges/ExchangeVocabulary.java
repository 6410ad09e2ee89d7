package org.caravanserai.web.exchanges;

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
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of agreements, nominations, stays, calls and applications. */
@ApplicationScoped
class ExchangeVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(
                new SubjectWords(
                        OfficeAction.SUBJECT,
                        "exchanges.subject.EXCHANGE_OFFICE",
                        "exchanges.officeHappened.",
                        "exchanges.agreementState."),
                new SubjectWords(
                        UnitAction.SUBJECT,
                        "exchanges.subject.UNIT",
                        "exchanges.unitHappened.",
                        "exchanges.agreementState."),
                new SubjectWords(
                        AgreementAction.SUBJECT,
                        "exchanges.subject.AGREEMENT",
                        "exchanges.agreementHappened.",
                        "exchanges.agreementState."),
                new SubjectWords(
                        NominationAction.SUBJECT,
                        "exchanges.subject.NOMINATION",
                        "exchanges.nominationHappened.",
                        "exchanges.nominationState."),
                new SubjectWords(
                        MobilityAction.SUBJECT,
                        "exchanges.subject.MOBILITY",
                        "exchanges.mobilityHappened.",
                        "exchanges.mobilityState."),
                new SubjectWords(
                        InvitationAction.SUBJECT,
                        "exchanges.subject.INVITATION",
                        "exchanges.invitationHappened.",
                        "exchanges.invitationState."),
                new SubjectWords(
                        CallAction.SUBJECT,
                        "exchanges.subject.CALL",
                        "exchanges.callHappened.",
                        "exchanges.applicationState."),
                new SubjectWords(
                        ApplicationAction.SUBJECT,
                        "exchanges.subject.APPLICATION",
                        "exchanges.applicationHappened.",
                        "exchanges.applicationState."));
    }
}

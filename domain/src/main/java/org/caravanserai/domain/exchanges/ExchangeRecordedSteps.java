package org.caravanserai.domain.exchanges;

import java.util.List;
import org.caravanserai.domain.appeals.AppealState;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.history.RecordedStep;
import org.caravanserai.domain.history.RecordedSteps;

/** As what the history of exchanges records the steps of invitations, nominations, stays, applications, references and appeals. */
public final class ExchangeRecordedSteps implements RecordedSteps {

    @Override
    public List<RecordedStep> steps() {
        return List.of(
                RecordedStep.into(
                        InvitationState.APPROVED,
                        InvitationAction.FACULTY_GIVEN,
                        InvitationAction.FUNDING_GIVEN,
                        InvitationAction.INSURANCE_GIVEN,
                        InvitationAction.SPACE_GIVEN),
                RecordedStep.into(
                        InvitationState.READY,
                        InvitationAction.ACCEPTED,
                        InvitationAction.FACULTY_GIVEN,
                        InvitationAction.FUNDING_GIVEN,
                        InvitationAction.INSURANCE_GIVEN,
                        InvitationAction.SPACE_GIVEN),
                RecordedStep.into(InvitationState.NOMINATED, InvitationAction.NOMINATED),
                RecordedStep.into(InvitationState.REFUSED, InvitationAction.REFUSED),
                RecordedStep.into(InvitationState.DECLINED, InvitationAction.DECLINED),
                RecordedStep.into(InvitationState.WITHDRAWN, InvitationAction.WITHDRAWN),
                RecordedStep.between(
                        NominationState.UNCONFIRMED, NominationState.PENDING, NominationAction.EXCEPTION_CONFIRMED),
                RecordedStep.between(
                        NominationState.UNCONFIRMED, NominationState.REJECTED, NominationAction.EXCEPTION_REFUSED),
                RecordedStep.between(
                        NominationState.REJECTED, NominationState.PENDING, NominationAction.PROPOSED_AGAIN),
                RecordedStep.into(NominationState.ACCEPTED, NominationAction.ACCEPTED),
                RecordedStep.into(NominationState.REJECTED, NominationAction.REJECTED),
                RecordedStep.into(NominationState.CANCELLED, NominationAction.CANCELLED),
                RecordedStep.into(MobilityState.ARRIVED, MobilityAction.ARRIVED),
                RecordedStep.between(MobilityState.INTERRUPTED, MobilityState.ARRIVED, MobilityAction.RESUMED),
                RecordedStep.into(MobilityState.INTERRUPTED, MobilityAction.INTERRUPTED),
                RecordedStep.into(MobilityState.DEPARTED, MobilityAction.DEPARTED, MobilityAction.RETURNED_EARLY),
                RecordedStep.into(MobilityState.NO_SHOW, MobilityAction.NO_SHOW),
                RecordedStep.into(MobilityState.CANCELLED, NominationAction.CANCELLED),
                RecordedStep.into(ApplicationState.SUBMITTED, ApplicationAction.SUBMITTED),
                RecordedStep.into(ApplicationState.DRAFT, ApplicationAction.REOPENED),
                RecordedStep.into(ApplicationState.OFFERED, ApplicationAction.RELEASED),
                RecordedStep.between(ApplicationState.RESERVE, ApplicationState.OFFERED, ApplicationAction.PROMOTED),
                RecordedStep.into(ApplicationState.RESERVE, ApplicationAction.RELEASED),
                RecordedStep.between(
                        ApplicationState.REJECTED, ApplicationState.RESERVE, ApplicationAction.APPEAL_UPHELD),
                RecordedStep.into(ApplicationState.REJECTED, ApplicationAction.MEMBERSHIP_REFUSED),
                RecordedStep.between(
                        ApplicationState.SUBMITTED,
                        ApplicationState.REJECTED,
                        ApplicationAction.RELEASED,
                        ApplicationAction.MEMBERSHIP_REFUSED),
                RecordedStep.into(ApplicationState.ACCEPTED, ApplicationAction.ACCEPTED),
                RecordedStep.into(ApplicationState.DECLINED, ApplicationAction.DECLINED),
                RecordedStep.into(ApplicationState.LAPSED, ApplicationAction.LAPSED),
                RecordedStep.into(ApplicationState.WITHDRAWN, ApplicationAction.WITHDRAWN),
                RecordedStep.into(ApplicationState.NOMINATED, ApplicationAction.NOMINATED),
                RecordedStep.into(ApplicationState.CANCELLED, ApplicationAction.CANCELLED),
                RecordedStep.into(ReferenceState.GIVEN, ApplicationAction.REFERENCE_GIVEN),
                RecordedStep.into(ReferenceState.DECLINED, ApplicationAction.REFERENCE_DECLINED),
                RecordedStep.into(ReferenceState.WITHDRAWN, ApplicationAction.REFERENCE_WITHDRAWN),
                RecordedStep.into(AppealState.UPHELD, ApplicationAction.APPEAL_UPHELD),
                RecordedStep.into(AppealState.DISMISSED, ApplicationAction.APPEAL_DISMISSED));
    }
}

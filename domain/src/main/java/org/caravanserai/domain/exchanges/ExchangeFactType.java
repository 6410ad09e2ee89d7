package org.caravanserai.domain.exchanges;

import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.webhooks.FactType;

/** What webhooks tell of agreements, calls, nominations and stays. */
public enum ExchangeFactType implements FactType {
    AGREEMENT__PROPOSED(Trace.into(AgreementAction.SUBJECT, AgreementState.PROPOSED)),
    AGREEMENT__REVISED(Trace.of(AgreementAction.REVISED)),
    AGREEMENT__APPROVED(Trace.of(AgreementAction.APPROVED)),
    AGREEMENT__IN_FORCE(Trace.into(AgreementAction.SUBJECT, AgreementState.IN_FORCE)),
    AGREEMENT__NOTICE_GIVEN(Trace.of(AgreementAction.NOTICE_GIVEN)),
    AGREEMENT__WITHDRAWN(Trace.of(AgreementAction.WITHDRAWN)),
    CALL__PUBLISHED(Trace.of(CallAction.PUBLISHED)),
    CALL__EXTENDED(Trace.of(CallAction.EXTENDED)),
    CALL__CLOSED(Trace.of(CallAction.CLOSED)),
    CALL__RELEASED(Trace.of(CallAction.RELEASED)),
    CALL__CANCELLED(Trace.of(CallAction.CANCELLED)),
    APPLICATION__SUBMITTED(Trace.of(ApplicationAction.SUBMITTED)),
    APPLICATION__WITHDRAWN(Trace.of(ApplicationAction.WITHDRAWN)),
    NOMINATION__MADE(Trace.of(NominationAction.NOMINATED), Trace.of(NominationAction.PROPOSED_AGAIN)),
    NOMINATION__ACCEPTED(Trace.of(NominationAction.ACCEPTED)),
    NOMINATION__REJECTED(Trace.of(NominationAction.REJECTED)),
    NOMINATION__CANCELLED(Trace.of(NominationAction.CANCELLED)),
    STAY__BEGUN(Trace.of(MobilityAction.ARRIVED)),
    STAY__ENDED(Trace.of(MobilityAction.DEPARTED), Trace.of(MobilityAction.RETURNED_EARLY)),
    STAY__EXTENDED(Trace.of(MobilityAction.EXTENDED)),
    STAY__CORRECTED(Trace.of(MobilityAction.CORRECTED));

    private final List<Trace> traces;

    ExchangeFactType(Trace... traces) {
        this.traces = List.of(traces);
    }

    @Override
    public List<Trace> traces() {
        return traces;
    }
}

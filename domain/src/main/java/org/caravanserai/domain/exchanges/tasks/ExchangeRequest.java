package org.caravanserai.domain.exchanges.tasks;

import java.util.Set;
import org.caravanserai.domain.appeals.AppealState;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.nomination.ExtensionState;
import org.caravanserai.domain.tasks.RequestKind;

/** What people ask for about exchanges. */
public enum ExchangeRequest implements RequestKind {
    EXCHANGE_APPLICATION(
            ApplicationState.DRAFT,
            ApplicationState.SUBMITTED,
            ApplicationState.OFFERED,
            ApplicationState.RESERVE,
            ApplicationState.ACCEPTED),
    /** An agreement that the person has sent to the other parties. */
    AGREEMENT_SENT(AgreementState.DRAFT, AgreementState.PROPOSED),
    APPLICATION_APPEAL(AppealState.OPEN),
    /** That a stay goes on longer, of which the person has asked the other side. */
    STAY_EXTENSION(ExtensionState.ASKED),
    /** A correction of the record that the person has proposed to the other side. */
    RECORD_CORRECTION(CorrectionState.PROPOSED);

    private final Set<? extends Enum<?>> open;

    ExchangeRequest(Enum<?>... open) {
        this.open = Set.of(open);
    }

    @Override
    public Set<? extends Enum<?>> open() {
        return open;
    }
}

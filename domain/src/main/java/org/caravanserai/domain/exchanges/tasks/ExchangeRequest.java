package org.caravanserai.domain.exchanges.tasks;

import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.call.ApplicationState;
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
    AGREEMENT_SENT(AgreementState.DRAFT, AgreementState.PROPOSED);

    private final Set<? extends Enum<?>> open;

    ExchangeRequest(Enum<?>... open) {
        this.open = Set.of(open);
    }

    @Override
    public Set<? extends Enum<?>> open() {
        return open;
    }
}

package org.caravanserai.domain.cooperation;

import java.util.List;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.webhooks.FactType;

/** What webhooks tell of proposals and of the registry of cooperation. */
public enum CooperationFactType implements FactType {
    PROPOSAL__MADE(Trace.of(ProposalAction.MADE)),
    PROPOSAL__ADMITTED(Trace.of(ProposalAction.ADMITTED)),
    PROPOSAL__ANSWERED(Trace.of(ProposalAction.ANSWERED)),
    PROPOSAL__WITHDRAWN(Trace.of(ProposalAction.WITHDRAWN));

    private final List<Trace> traces;

    CooperationFactType(Trace... traces) {
        this.traces = List.of(traces);
    }

    @Override
    public List<Trace> traces() {
        return traces;
    }

    @Override
    public boolean isOfOrganizations() {
        return false;
    }
}

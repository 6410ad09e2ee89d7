package org.caravanserai.domain.organizations;

import java.util.List;
import org.caravanserai.domain.webhooks.FactType;

/** What webhooks tell of organizations. */
public enum OrganizationFactType implements FactType {
    ORGANIZATION__REGISTERED(Trace.of(OrganizationAction.REGISTERED)),
    ORGANIZATION__VERIFIED(Trace.of(OrganizationAction.VERIFIED)),
    ORGANIZATION__CHANGED(Trace.of(OrganizationAction.EDITED), Trace.of(OrganizationAction.CHANGE_APPROVED)),
    ORGANIZATION__CLOSED(Trace.of(OrganizationAction.CLOSED)),
    ORGANIZATION__MERGED(Trace.of(OrganizationAction.MERGED));

    private final List<Trace> traces;

    OrganizationFactType(Trace... traces) {
        this.traces = List.of(traces);
    }

    @Override
    public List<Trace> traces() {
        return traces;
    }
}

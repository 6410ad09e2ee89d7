package org.caravanserai.domain.organizations;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with an organization: its managers send it to the authority once more, all other steps are the authority's. */
public enum OrganizationStep implements Step<OrganizationState> {
    RESUBMIT(OrganizationState.RESUBMITTED),
    VERIFY(OrganizationState.VERIFIED),
    REFUSE(OrganizationState.REFUSED),
    CLOSE(OrganizationState.CLOSED),
    MERGE(OrganizationState.MERGED);

    private final OrganizationState target;

    OrganizationStep(OrganizationState target) {
        this.target = target;
    }

    @Override
    public Optional<Refused> refusal(OrganizationState state) {
        return state.refusal(target, "organization-state");
    }
}

package org.caravanserai.domain.organizations;

import java.util.Set;
import org.caravanserai.domain.tasks.RequestKind;

/** What people ask of organizations. */
public enum OrganizationRequestKind implements RequestKind {
    MEMBERSHIP(MembershipRequest.State.OPEN),
    /** An organization that the person has handed in to be verified. */
    ORGANIZATION_REGISTRATION(OrganizationState.REGISTERED, OrganizationState.RESUBMITTED),
    /** Another name or identity of an organization that the person has proposed. */
    ORGANIZATION_CHANGE(OrganizationChange.State.PENDING);

    private final Set<? extends Enum<?>> open;

    OrganizationRequestKind(Enum<?>... open) {
        this.open = Set.of(open);
    }

    @Override
    public Set<? extends Enum<?>> open() {
        return open;
    }
}

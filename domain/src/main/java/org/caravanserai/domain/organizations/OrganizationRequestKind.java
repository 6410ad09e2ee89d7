package org.caravanserai.domain.organizations;

import java.util.Set;
import org.caravanserai.domain.tasks.RequestKind;

/** What people ask of organizations. */
public enum OrganizationRequestKind implements RequestKind {
    MEMBERSHIP(MembershipRequest.State.OPEN);

    private final Set<? extends Enum<?>> open;

    OrganizationRequestKind(Enum<?>... open) {
        this.open = Set.of(open);
    }

    @Override
    public Set<? extends Enum<?>> open() {
        return open;
    }
}

package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;

/**
 * What an organization may do by its standing, for all areas. What it makes public by itself, and what counts in public figures, needs that somebody vouches
 * for it; what an authority decides on before it becomes public needs only that it has not been refused or closed.
 */
@ApplicationScoped
public class OrganizationStanding {

    private final Organizations organizations;

    @Inject
    public OrganizationStanding(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Whether somebody vouches for it, so that what it has published may be seen. */
    public boolean isVouchedFor(UUID organization) {
        return state(organization).isVouchedFor();
    }

    /**
     * Called before an organization makes something public by itself.
     *
     * @throws Refused {@code organization-unverified}
     */
    public void requireVerified(UUID organization) {
        var state = state(organization);
        if (state != OrganizationState.VERIFIED) {
            throw new Refused("organization-unverified", state);
        }
    }

    /**
     * Called before an organization hands something in for a decision.
     *
     * @param refusal key of the failure
     * @throws Refused with the key when the organization was refused, closed or merged
     */
    public void requireActive(UUID organization, String refusal) {
        var state = state(organization);
        if (!state.isListed()) {
            throw new Refused(refusal, state);
        }
    }

    private OrganizationState state(UUID organization) {
        return organizations.byId(organization).map(Organization::state).orElseThrow(() -> new NotFound("not-found"));
    }
}

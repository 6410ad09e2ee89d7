package org.caravanserai.platform.organizations;

import java.util.UUID;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationStep;
import org.caravanserai.domain.shared.Slug;

/**
 * An organization as its manager edits it.
 *
 * @param version to be given back with the change
 */
public record EditableOrganization(
        UUID id, Slug slug, OrganizationState state, OrganizationProfile profile, long version) {

    public boolean can(OrganizationStep step) {
        return step.isPossible(state);
    }
}

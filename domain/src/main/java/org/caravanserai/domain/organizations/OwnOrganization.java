package org.caravanserai.domain.organizations;

import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.LocalizedText;

/** An organization of the caller, with the caller's role. */
public record OwnOrganization(
        UUID id, String slug, LocalizedText name, OrganizationState state, Set<OrganizationRole> roles) {}

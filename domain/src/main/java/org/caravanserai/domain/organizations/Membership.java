package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;

/** Somebody is something to an organization. */
public record Membership(UUID organizationId, UUID accountId, OrganizationRole role, Instant since) {}

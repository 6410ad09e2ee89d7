package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;

/** A role of an account in an organization. */
public record Membership(UUID organizationId, UUID accountId, OrganizationRole role, Instant since) {}

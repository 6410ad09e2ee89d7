package org.caravanserai.domain.organizations;

import java.util.UUID;

/**
 * One organization turned out to be another one. Whoever keeps the id of the first changes it to the second, in the same
 * transaction.
 */
public record OrganizationsMerged(UUID merged, UUID into) {}

package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;

/**
 * A member in the list that only members see.
 *
 * @param since when the first of the roles began
 */
public record MemberLine(UUID accountId, String name, String email, List<OrganizationRole> roles, Instant since) {}

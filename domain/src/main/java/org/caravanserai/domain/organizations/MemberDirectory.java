package org.caravanserai.domain.organizations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Members as people: their names and addresses. */
public interface MemberDirectory {

    /** Searches names and addresses; sorts {@code since} (default), {@code name}, {@code email}. */
    Page<MemberLine> of(UUID organizationId, PageRequest request);

    /** As {@link #of}, a line for each role; sorts {@code until} too, roles without an end last. */
    Page<RoleLine> roles(UUID organizationId, PageRequest request);

    /** One role of a member. */
    Optional<RoleLine> role(UUID organizationId, UUID accountId, OrganizationRole role);

    /** The roles at one place, by name. */
    List<RoleLine> rolesAt(RolePlace place);

    /** The roles of an account in all organizations, by organization. */
    List<OwnRole> rolesOf(UUID accountId);

    /** The person's membership in the organization. */
    Optional<MemberLine> member(UUID organizationId, EmailAddress email);
}

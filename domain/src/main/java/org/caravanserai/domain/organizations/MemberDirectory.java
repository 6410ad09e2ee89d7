package org.caravanserai.domain.organizations;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Members as people: their names and addresses. */
public interface MemberDirectory {

    /** Searches names and addresses; sorts {@code since} (default), {@code name}, {@code email}. */
    Page<MemberLine> of(UUID organizationId, PageRequest request);

    /** The person's membership in the organization. */
    Optional<MemberLine> member(UUID organizationId, EmailAddress email);
}

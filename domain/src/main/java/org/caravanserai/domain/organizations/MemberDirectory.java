package org.caravanserai.domain.organizations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/** Members as people: their names and addresses. */
public interface MemberDirectory {

    /** The account that can sign in with this address. */
    Optional<UUID> accountWith(EmailAddress email);

    List<MemberLine> of(UUID organizationId);
}

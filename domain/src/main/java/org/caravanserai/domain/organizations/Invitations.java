package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.EmailAddress;

/** Invitations to become a member. What is loaded is written back with the transaction. */
public interface Invitations {

    void add(Invitation invitation);

    Optional<Invitation> byId(UUID id);

    Optional<Invitation> byHash(String hash);

    /** The one that was neither accepted nor withdrawn; it may have expired. */
    Optional<Invitation> open(UUID organization, EmailAddress email, OrganizationRole role);

    /** Open invitations, newest first, at most 200. */
    List<Invitation> openOf(UUID organization);

    /** Number of invitations sent by the organization since then, whatever their state. */
    int countSince(UUID organization, Instant since);

    /** Deletes all invitations of this address. */
    void forget(EmailAddress email);
}

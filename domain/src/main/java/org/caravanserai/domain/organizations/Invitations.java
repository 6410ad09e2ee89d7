package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Invitations to become a member. What is loaded is written back with the transaction. */
public interface Invitations {

    void add(Invitation invitation);

    Optional<Invitation> byId(UUID id);

    Optional<Invitation> byHash(String hash);

    /** The one that was neither answered nor withdrawn; it may have expired. */
    Optional<Invitation> open(UUID organization, EmailAddress email, OrganizationRole role, @Nullable RolePlace place);

    /** Open invitations to roles in the whole organization, newest first, at most 200. */
    List<Invitation> openOf(UUID organization);

    /** As {@link #openOf}, to roles at one place. */
    List<Invitation> openAt(RolePlace place);

    /** Open invitations of this address to whatever role, newest first, at most 200; some may have expired. */
    List<Invitation> openFor(EmailAddress email);

    /** Number of invitations sent by the organization since then, whatever their state. */
    int countSince(UUID organization, Instant since);

    /** Deletes all invitations of this address. */
    void forget(EmailAddress email);
}

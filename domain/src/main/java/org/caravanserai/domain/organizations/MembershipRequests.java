package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.jspecify.annotations.Nullable;

/** Requests to act for an organization. What is loaded is written back with the transaction. */
public interface MembershipRequests {

    /**
     * An open request as those who decide read it.
     *
     * @param name of the person
     * @param email of the person's account
     * @param provable whether the person can still confirm it without anybody, by a link that was sent
     */
    record Line(
            UUID id,
            String name,
            String email,
            OrganizationRole role,
            @Nullable String note,
            Instant requestedAt,
            boolean provable) {}

    void add(MembershipRequest request);

    Optional<MembershipRequest> byId(UUID id);

    Optional<MembershipRequest> byHash(String hash);

    Optional<MembershipRequest> open(UUID organization, UUID account);

    /** Number of open requests of this account in all organizations. */
    int countOpen(UUID account);

    /** The open ones of an organization, the longest waiting first, at most 200. */
    List<Line> openOf(UUID organization);

    /** Deletes all requests of this account. */
    void forget(UUID account);
}

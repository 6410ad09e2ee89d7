package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.jspecify.annotations.Nullable;

/**
 * An account in the administrator's list.
 *
 * @param name in both scripts
 * @param country ISO 3166-1 alpha-2 code
 * @param organizations how many organizations the person belongs to
 */
public record AccountRow(
        UUID id,
        String email,
        String name,
        @Nullable String country,
        AccountState state,
        Set<PlatformRole> roles,
        int organizations,
        Instant createdAt) {}

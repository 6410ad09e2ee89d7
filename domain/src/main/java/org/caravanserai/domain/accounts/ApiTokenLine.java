package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it in the list: never the secret. */
public record ApiTokenLine(
        UUID id,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}

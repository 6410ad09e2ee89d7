package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** The tokens that programs use. */
public interface ApiTokens {

    void add(ApiToken token);

    Optional<ApiToken> byId(UUID id);

    /**
     * The account's tokens that still work, newest first; the query searches their names. Sorts {@code createdAt} (the list's own is
     * {@code -createdAt}), {@code name}, {@code expiresAt}.
     */
    Page<ApiTokenLine> liveOf(UUID account, Instant now, PageRequest request);

    /** Ends all tokens of the account. */
    void revokeAllOf(UUID account, Instant now);

    /** Notes when tokens were last used, by hash; gathered, because it must not cost a write for each call. */
    void used(Map<String, Instant> lastUses);
}

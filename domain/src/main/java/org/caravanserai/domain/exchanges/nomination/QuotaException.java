package org.caravanserai.domain.exchanges.nomination;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * A nomination beyond the places of its condition: asked for by one person with a reason, and counted when another one has confirmed
 * it. It stays with the nomination. Immutable.
 *
 * @param nomination that needs it
 * @param confirming the organization that confirms, as the agreement says
 * @param requestedBy account of the requesting person
 * @param confirmation null until it was confirmed
 */
public record QuotaException(
        UUID nomination,
        UUID confirming,
        String reason,
        UUID requestedBy,
        String requestedByName,
        Instant requestedAt,
        @Nullable Confirmation confirmation) {

    static final int LONGEST_REASON = 1_000;

    public QuotaException {
        reason = ShortText.needed("reason", reason, LONGEST_REASON);
    }

    /**
     * Who has confirmed it.
     *
     * @param by account
     */
    public record Confirmation(UUID by, String name, Instant at) {}

    /** Whether this account can confirm it: only a second person can. */
    public boolean isConfirmableBy(UUID account) {
        return confirmation == null && !requestedBy.equals(account);
    }
}

package org.caravanserai.domain.accounts;

import org.caravanserai.domain.access.PlatformRole;
import org.jspecify.annotations.Nullable;

/** Filter for the administrator's list of accounts; null matches all. */
public record AccountFilter(
        @Nullable AccountState state, @Nullable PlatformRole role) {

    public static final AccountFilter ALL = new AccountFilter(null, null);
}

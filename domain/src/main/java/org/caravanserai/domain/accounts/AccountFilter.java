package org.caravanserai.domain.accounts;

import org.caravanserai.domain.access.PlatformRole;
import org.jspecify.annotations.Nullable;

/** Which accounts an administrator wants to see; null lets all pass. */
public record AccountFilter(
        @Nullable AccountState state, @Nullable PlatformRole role) {

    public static final AccountFilter ALL = new AccountFilter(null, null);
}

package org.caravanserai.platform.notices;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.notices.AccountNotices;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** How many notices the caller has not read. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class CountMyUnreadNotices {

    private final AccountNotices notices;
    private final CurrentCaller caller;

    @Inject
    CountMyUnreadNotices(AccountNotices notices, CurrentCaller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    public long execute() {
        var account = caller.get().accountId();
        return account == null ? 0 : notices.unread(account);
    }
}

package org.caravanserai.platform.notices;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.notices.AccountNotices;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What the caller was told, the latest first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMyNotices {

    private final AccountNotices notices;
    private final CurrentCaller caller;

    @Inject
    ListMyNotices(AccountNotices notices, CurrentCaller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    /**
     * @param unread only what has not been read
     */
    public Page<Notice> execute(boolean unread, PageRequest request) {
        return notices.of(Objects.requireNonNull(caller.get().accountId()), unread, request);
    }
}

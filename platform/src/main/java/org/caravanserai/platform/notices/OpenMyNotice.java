package org.caravanserai.platform.notices;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.notices.AccountNotices;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Opens a notice of the caller, which is read from then on. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class OpenMyNotice {

    private final AccountNotices notices;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    OpenMyNotice(AccountNotices notices, CurrentCaller caller, Clock clock) {
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such notice, or it is somebody else's
     */
    public Notice execute(UUID id) {
        var account = Objects.requireNonNull(caller.get().accountId());
        var notice = notices.find(account, id).orElseThrow(() -> new NotFound("not-found"));
        if (!notice.read()) {
            notices.markRead(account, List.of(id), clock.instant());
        }
        return notice;
    }
}

package org.caravanserai.platform.notices;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.notices.AccountNotices;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Marks notices of the caller as read. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MarkMyNoticesRead {

    private final AccountNotices notices;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    MarkMyNoticesRead(AccountNotices notices, CurrentCaller caller, Clock clock) {
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Which are meant.
     *
     * @param ids those of somebody else are passed over; null for all that the caller was told until now
     */
    public record Read(@Nullable List<UUID> ids) {}

    public void execute(Read read) {
        var account = Objects.requireNonNull(caller.get().accountId());
        var ids = read.ids();
        if (ids == null) {
            notices.markAllRead(account, clock.instant());
        } else {
            notices.markRead(account, ids, clock.instant());
        }
    }
}

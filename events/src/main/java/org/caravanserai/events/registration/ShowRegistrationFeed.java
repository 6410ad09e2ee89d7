package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The address at which the caller's calendar program subscribes to what the caller has registered for. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowRegistrationFeed {

    private final RegistrationFeeds feeds;
    private final CurrentCaller caller;

    @Inject
    public ShowRegistrationFeed(RegistrationFeeds feeds, CurrentCaller caller) {
        this.feeds = feeds;
        this.caller = caller;
    }

    public String execute() {
        return feeds.of(Objects.requireNonNull(caller.get().accountId()));
    }
}

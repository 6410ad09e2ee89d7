package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.programme.SessionStars;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Adds a session to the caller's programme, or removes it. Repeating it changes nothing. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class StarSession {

    private final EventDirectory directory;
    private final SessionStars stars;
    private final CurrentCaller caller;

    @Inject
    public StarSession(EventDirectory directory, SessionStars stars, CurrentCaller caller) {
        this.directory = directory;
        this.stars = stars;
        this.caller = caller;
    }

    /**
     * @throws NotFound when the caller may not see the event, or its programme has no such session
     */
    public void execute(String slug, UUID session, boolean starred) {
        var event = directory
                .bySlug(slug)
                .filter(found -> found.isVisibleTo(caller.get()))
                .orElseThrow(() -> new NotFound("not-found"));
        var account = Objects.requireNonNull(caller.get().accountId(), "signed in");
        if (!starred) {
            stars.remove(account, event.id(), session);
        } else if (!stars.set(account, event.id(), session)) {
            throw new NotFound("not-found");
        }
    }
}

package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.events.notices.EventNotices;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The person of a registration, or the guest with its key, has read a change of the event and those before it. */
@UseCase
@Public
public class DismissNotice {

    private final KnownRegistrations known;
    private final EventNotices notices;

    @Inject
    public DismissNotice(KnownRegistrations known, EventNotices notices) {
        this.known = known;
        this.notices = notices;
    }

    /**
     * @param guestKey what came with a guest's link, or null
     * @param notice id of the notice
     * @throws NotFound when there is no such registration, it is somebody else's, or the id cannot be one
     */
    public void execute(String code, @Nullable String guestKey, String notice) {
        notices.read(known.ofPerson(code, guestKey).id(), id(notice));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }
}

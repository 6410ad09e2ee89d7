package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.events.notices.EventNotices;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The person of a registration, or the guest with its key, has read a change of the event and those before it. */
@UseCase
@Public
public class DismissNotice {

    private KnownRegistrations known;
    private EventNotices notices;

    @SuppressWarnings("NullAway.Init")
    protected DismissNotice() {}

    @Inject
    public DismissNotice(KnownRegistrations known, EventNotices notices) {
        this.known = known;
        this.notices = notices;
    }

    /**
     * @param guestKey what came with a guest's link, or null
     * @throws org.caravanserai.domain.shared.NotFound when there is no such registration, or it is somebody else's
     */
    public void with(String code, @Nullable String guestKey, UUID notice) {
        notices.read(known.ofPerson(code, guestKey).id(), notice);
    }
}

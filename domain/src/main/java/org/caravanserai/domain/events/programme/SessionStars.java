package org.caravanserai.domain.events.programme;

import java.util.Set;
import java.util.UUID;

/** The sessions that people have marked as theirs, kept over later versions of the programme. */
public interface SessionStars {

    /** Guids of the sessions of the event that the account has marked; some may not be in the programme any more. */
    Set<UUID> of(UUID account, UUID event);

    /**
     * Marks a session; marking it again changes nothing.
     *
     * @return false when the event's programme has no such session
     */
    boolean set(UUID account, UUID event, UUID session);

    void remove(UUID account, UUID event, UUID session);
}

package org.caravanserai.domain.events.programme;

import java.util.List;
import java.util.UUID;

/** The speakers whom organizers name beside those of the programme's source; they stay over later versions of the programme. */
public interface NamedSpeakers {

    /** Of all sessions of the event, in the order in which they were named. */
    List<NamedSpeaker> of(UUID event);

    /**
     * Names a speaker; naming again changes nothing.
     *
     * @return whether something changed
     */
    boolean add(UUID event, UUID session, UUID account);

    /** Whether there was such a speaker, who is none from now on. */
    boolean remove(UUID event, UUID session, UUID account);
}

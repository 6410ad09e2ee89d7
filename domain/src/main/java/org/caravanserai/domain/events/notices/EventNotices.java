package org.caravanserai.domain.events.notices;

import java.util.UUID;
import org.caravanserai.domain.access.Caller;

/** Notices to the people who signed up for an event. */
public interface EventNotices {

    /**
     * Keeps a notice, and writes a line into the history of every registration that it concerns; the number of statements
     * does not depend on how many there are.
     *
     * @param action what the history calls it
     */
    void publish(UUID event, EventNotice notice, String action, Caller by);

    /** The person has read this notice and all before it; nothing happens when it is one of another event. */
    void read(UUID registration, UUID notice);

    /** Takes a contact away wherever it is named. */
    void forgetContact(String email);
}

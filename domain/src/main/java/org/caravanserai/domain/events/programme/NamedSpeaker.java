package org.caravanserai.domain.events.programme;

import java.util.UUID;
import org.caravanserai.domain.shared.PersonName;

/**
 * Somebody of whom the organizer keeps a record and who speaks in a session.
 *
 * @param session its guid
 * @param account of the person; of the one that took the record over, once one has
 */
public record NamedSpeaker(UUID session, UUID account, PersonName name) {

    /** As the programme names people: who it is otherwise stays with the organizer. */
    ProgrammePerson person() {
        return ProgrammePerson.named(name.full());
    }
}

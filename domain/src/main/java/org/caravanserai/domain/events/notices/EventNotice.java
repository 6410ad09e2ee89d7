package org.caravanserai.domain.events.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.FieldDifference;

/**
 * Something that changed at an event after people had signed up.
 *
 * @param changes old and new values; those of a secret are not among them
 */
public record EventNotice(UUID id, Audience audience, Instant madeAt, List<FieldDifference> changes) {

    /** Recipients of a notice among the live registrations. */
    public enum Audience {
        EVERYBODY,
        /** Registrations with a confirmed online place. */
        CONFIRMED_ONLINE
    }

    public EventNotice {
        changes = List.copyOf(changes);
    }
}
